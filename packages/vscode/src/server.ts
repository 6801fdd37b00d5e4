import { runStdio } from "@klarsprak/language-server";

void runStdio();
