// What everyday scripts in TypeScript use, so that the ahead-of-time cache has it.
interface Place { x: number; y?: number }
const places: readonly Place[] = [{ x: 1 }, { x: 2, y: 3 }];
const sum = (all: readonly Place[]): number => all.reduce((total, { x, y }) => total + x + (y ?? 0), 0);
console.log(sum(places) as number);
