/** Where what this Node has made of a program lies: beside it, for this program and this Node alone. */
export function compiledFile(program: string, id: string): string {
  const { version, platform, arch } = process;
  return `${program.replace(/\.js$/, "")}-${id}-${version}-${platform}-${arch}.v8`;
}
