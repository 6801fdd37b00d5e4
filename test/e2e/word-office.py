"""Opens documents of Word in LibreOffice and prints as JSON what it makes of them.

usage: word-office.py FOLDER COMMENTS... -- CHANGES...     needs soffice and python3-uno

Of each of COMMENTS: the comments with the words they stand at. Of each of CHANGES: its tracked changes, and the paths of
copies in FOLDER: as it is, with all changes accepted and with all changes rejected.
"""
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

WORD = "MS Word 2007 XML"
COMMANDS = {
    "asItIs": None,
    "accepted": ".uno:AcceptAllTrackedChanges",
    "rejected": ".uno:RejectAllTrackedChanges",
}


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def items(enumerable):
    if enumerable is None:
        return
    enumeration = enumerable.createEnumeration()
    while enumeration.hasMoreElements():
        yield enumeration.nextElement()


def connect(pipe, process):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
    for _ in range(300):
        try:
            return resolver.resolve(address)
        except Exception:
            if process.poll() is not None:
                raise SystemExit("soffice ended before it could be asked")
            time.sleep(0.1)
    raise SystemExit("soffice does not answer")


class Office:
    def __init__(self, context):
        self.manager = context.ServiceManager
        self.context = context
        self.desktop = self.create("com.sun.star.frame.Desktop")

    def create(self, service):
        return self.manager.createInstanceWithContext(service, self.context)

    def comments(self, path):
        # Without a window: the build of Debian without GUI has none for comments, and falls over them.
        document = self.create("com.sun.star.text.TextDocument")
        document.load(properties(URL=uno.systemPathToFileUrl(path), FilterName=WORD, Hidden=True))
        found = [
            {"author": field.Author, "text": field.Content, "words": field.Anchor.String}
            for field in items(document.TextFields)
            if field.supportsService("com.sun.star.text.textfield.Annotation")
        ]
        document.close(True)
        return found

    def changes(self, path, folder):
        dispatcher = self.create("com.sun.star.frame.DispatchHelper")
        url = uno.systemPathToFileUrl(path)
        result = {}
        for key, command in COMMANDS.items():
            document = self.desktop.loadComponentFromURL(url, "_blank", 0, properties(Hidden=True))
            if command is None:
                result["changes"] = [
                    {"kind": change.RedlineType, "author": change.RedlineAuthor}
                    for change in items(document.Redlines)
                ]
            else:
                dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
            target = os.path.join(folder, f"{os.path.basename(path)}.{key}.docx")
            document.storeToURL(uno.systemPathToFileUrl(target), properties(FilterName=WORD))
            result[key] = target
            document.close(True)
        return result


def main():
    folder, *paths = sys.argv[1:]
    folder = os.path.abspath(folder)
    between = paths.index("--")
    pipe = f"klarsprak{os.getpid()}"
    command = [
        "soffice",
        f"-env:UserInstallation={uno.systemPathToFileUrl(os.path.join(folder, 'profile'))}",
        "--headless",
        "--norestore",
        f"--accept=pipe,name={pipe};urp;",
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        office = Office(connect(pipe, process))
        result = {
            "comments": [office.comments(os.path.abspath(path)) for path in paths[:between]],
            "changes": [office.changes(os.path.abspath(path), folder) for path in paths[between + 1 :]],
        }
        print(json.dumps(result, ensure_ascii=False))
        office.desktop.terminate()
        process.wait(20)
    finally:
        if process.poll() is None:
            process.kill()


main()
