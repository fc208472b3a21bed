// Writes each [command, properties, message] of the standard input with the package whose address is given.
import { readFileSync } from "node:fs";

const core = await import(process.argv[2]);
const commands = { error: core.error, warning: core.warning, notice: core.notice };
for (const [name, given, message] of JSON.parse(readFileSync(0, "utf8"))) {
  const { title, file, line, col, endColumn } = given;
  commands[name](message, { title, file, startLine: line, startColumn: col, endColumn });
}
