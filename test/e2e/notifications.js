// The messages in the corner of the window.

/** Finds a message by its words, and clears them all. */
export function notifications(workbench) {
  const { page } = workbench;
  const all = page.locator(".notifications-toasts .notification-toast");
  return {
    all,
    toast: (text) => all.filter({ hasText: text }).first(),
    clearToasts: async () => {
      await workbench.command("Notifications: Clear All Notifications");
      await all.first().waitFor({ state: "detached" });
    },
  };
}
