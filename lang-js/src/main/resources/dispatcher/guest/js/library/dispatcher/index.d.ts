/**
 * Scripts that control a region: make objects, move them, react to touches.
 *
 *     import { region, every, log } from 'dispatcher';
 *
 *     const lamp = await region.create('box', { name: 'Lamp', position: [128, 128, 25], color: 'white' });
 *     lamp.onTouch(async touch => { await region.say(`${lamp.name} touched by ${touch.avatar}`); });
 *
 * Positions are metres in the region's coordinates ([x, y, z]: east, north, up; a region is 256 by 256 metres), rotations
 * quaternions [x, y, z, w], colours a name such as 'red', '#rrggbb' or three numbers from 0 to 1. Ids are texts.
 *
 * Whatever asks the region gives a promise, which can fail with a DispatcherError: Refused where the region refuses, Unsupported where it
 * does not know the message, WrongArgument where an argument does not fit (nothing was sent then), Unreachable and
 * TimedOut where no answer came.
 */

declare global {
  /** What Dispatcher has of the usual console: lines on the script's output, and on its standard error. */
  interface Console {
    log(...values: any[]): void;
    info(...values: any[]): void;
    debug(...values: any[]): void;
    warn(...values: any[]): void;
    error(...values: any[]): void;
  }
  var console: Console;
}

/** x, y, z */
export type Vector = [x: number, y: number, z: number];

/** x, y, z, w */
export type Quaternion = [x: number, y: number, z: number, w: number];

/** Numbers as arguments: an array or a typed array. */
export type Numbers = ArrayLike<number>;

/** A name such as 'red', '#rrggbb', or three numbers from 0 to 1. */
export type Color = string | Numbers;

/** What an object can be made from: a shape, or an object asset or its id. */
export type Shape = Asset | 'box' | 'sphere' | 'cylinder' | 'prism' | 'torus' | 'tube' | 'ring' | (string & {});

/** What a store keeps. */
export type Plain = number | string | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/** A call that failed. */
export class DispatcherError extends Error {
  constructor(message?: string, advice?: string, regionText?: string | null);
  /** One sentence: what to do next; may be empty. */
  advice: string;
  /** The name of the error's class. */
  readonly kind: string;
  /** The region's own words; null where the failure is no answer of the region. */
  regionText: string | null;
}

/** Nobody answers at the region's address, or the connection broke. */
export class Unreachable extends DispatcherError {}

/** The region does not let the user in. */
export class NotAuthorized extends DispatcherError {}

/** The region understood the request and refused it; the message holds its own words. */
export class Refused extends DispatcherError {}

/** What came back is no answer of the protocol. */
export class BadAnswer extends DispatcherError {}

/** No answer came in time; whether the request was carried out is not known. */
export class TimedOut extends DispatcherError {}

/** A request, an answer or a value is larger than what is allowed. */
export class TooLarge extends DispatcherError {}

/** The call does not take what it was given; nothing was sent. */
export class WrongArgument extends DispatcherError {}

/** The region does not know the message; nothing was done. */
export class Unsupported extends DispatcherError {}

/** A rule of the host forbids the call, or the script is ending; nothing was sent. */
export class Denied extends DispatcherError {}

/** A function that is called for events or by a timer, until cancel(). */
export class Handler {
  private constructor();
  /** Ends it; the function is not called again. */
  cancel(): void;
}

/** Somebody touched an object. */
export class Touch {
  private constructor();
  readonly object: RegionObject;
  /** The id of who touched it; the protocol tells no names. */
  readonly avatar: string;
  /** The number of the face. */
  readonly face: number;
  /** The point that was touched, in the region's coordinates, metres. */
  readonly position: Vector;
  /** Where the touched part is from the object's root, metres. */
  readonly offset: Vector;
  /** The surface's normal there. */
  readonly normal: Vector;
  /** The place on the face, 0 to 1; zeros where the viewer did not say. */
  readonly st: Vector;
  /** The place on the face's texture, 0 to 1; zeros where the viewer did not say. */
  readonly uv: Vector;
}

/** An object moved. */
export class Move {
  private constructor();
  readonly object: RegionObject;
  /** Where it is now, metres. */
  readonly position: Vector;
}

/** The region does not answer. */
export class Loss {
  private constructor();
  /** When it was last known to answer. */
  readonly began: Date;
  /** What came instead of an answer. */
  readonly reason: string;
}

/** A time, now over, in which touches and moves may have been missed. */
export class Gap {
  private constructor();
  /** Why; 'overflow': the script's own queue was full. */
  readonly cause: 'unreachable' | 'lapsed' | 'restarted' | 'overflow';
  /** When events were last known to be heard. */
  readonly began: Date;
  /** When they were heard again. */
  readonly ended: Date;
  /** How long it was. */
  readonly seconds: number;
  /** How many events are known to be lost; 0 where nobody can count them. */
  readonly dropped: number;
}

/** The handlers of an object have ended, since the region does not know it any more. */
export class Gone {
  private constructor();
  /** The object; its name is not known. */
  readonly object: RegionObject;
  /** When the region said so. */
  readonly at: Date;
}

/** A difference between two looks at the region; what came and went between them is not seen. */
export class Change {
  private constructor();
  readonly kind: 'created' | 'removed' | 'renamed' | 'moved';
  readonly object: RegionObject;
  /** Its name; the last known one where it was removed. */
  readonly name: string;
  readonly oldName: string | null;
  /** Where it is, metres; the last known place where it was removed. */
  readonly position: Vector;
  readonly oldPosition: Vector | null;
  /** True: found by looking again and again, not told by the region. */
  readonly polled: true;
}

/** One item inside an object. */
export class Item {
  private constructor();
  readonly name: string;
  readonly description: string;
  /** The id of the asset that it stands for. */
  readonly assetId: string;
  /** 'texture', 'object', 'notecard', 'script' and the like; 'unknown' for any other. */
  readonly kind: string;
  /** The number of the kind. */
  readonly type: number;
}

/** A texture, an object, a notecard: what a region keeps and objects are made from. */
export class Asset {
  private constructor();
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Its media type, for example 'application/vnd.ll.primitive' for an object. */
  readonly contentType: string;
  /** Who made it: an id as text, or another text. */
  readonly creator: string;
  readonly data: Uint8Array;
}

/** Somebody in the region, by id. */
export class Avatar {
  private constructor();
  readonly id: string;
  /** What the avatar looks like, as the region keeps it. */
  appearance(): Promise<string>;
  /** Changes what the avatar looks like. */
  setAppearance(appearance: string): Promise<void>;
}

/** One part of an object, as it was when the parts were asked for. */
export class Part {
  private constructor();
  readonly object: RegionObject;
  /** Its number: 0 for the only part, else 1 for the root and 2 and up for the others. */
  readonly link: number;
  readonly name: string;
  readonly description: string;
  /** 'box', 'cylinder', 'prism', 'sphere', 'torus', 'tube', 'ring' or 'sculpture' */
  readonly shape: string;
  /** Where it is from the root, metres. */
  readonly position: Vector;
  /** Its own turn, a quaternion. */
  readonly rotation: Quaternion;
  /** Moves it: [x, y, z] in metres from the root. */
  moveTo(position: Numbers): Promise<void>;
  /** Turns it: a quaternion [x, y, z, w]. */
  turnTo(rotation: Numbers): Promise<void>;
  /** Makes it that large: metres, [x, y, z]. */
  resize(scale: number | Numbers): Promise<void>;
  /** Colours all its faces. alpha: opacity from 0 (invisible) to 1. */
  paint(color: Color, alpha?: number): Promise<void>;
}

/** How a region or an object is told without waiting. */
export interface FastOptions {
  /** Sends over UDP, which may lose or reorder messages; false unless given. */
  datagrams?: boolean;
}

/** An object in the region; region.create, region.find and region.get give them. */
export class RegionObject {
  private constructor();
  readonly id: string;
  /** Its name, as it was when this was made. */
  readonly name: string;
  /** The region that it is in. */
  readonly region: Region;
  /** The id of its owner. */
  owner(): Promise<string>;
  /** Its description, which is its root part's. */
  description(): Promise<string>;
  /** Where it is now: [x, y, z] in metres. */
  position(): Promise<Vector>;
  /** How it is turned now: a quaternion [x, y, z, w]. */
  rotation(): Promise<Quaternion>;
  /** The parts that it is linked from, the root first. */
  parts(): Promise<Part[]>;
  /** The items inside of it. */
  inventory(): Promise<Item[]>;
  /** Moves it: [x, y, z] in metres. */
  moveTo(position: Numbers): Promise<void>;
  /** Turns it: a quaternion [x, y, z, w]. */
  turnTo(rotation: Numbers): Promise<void>;
  /** Colours all its parts. alpha: opacity from 0 (invisible) to 1. */
  paint(color: Color, alpha?: number): Promise<void>;
  /** Sends a text to the scripts inside of it. */
  message(text: string): Promise<void>;
  /** Makes another one from the same asset and gives it; position in metres. */
  clone(options?: { position?: Numbers; name?: string }): Promise<RegionObject>;
  /** Deletes it from the region; ends this script's handlers of its touches and moves. */
  delete(): Promise<void>;
  /** Calls a function with a Touch whenever somebody touches it. Need not be awaited. */
  onTouch(handler: (touch: Touch) => unknown): Promise<Handler>;
  /** Calls a function with a Move whenever its position changes. Need not be awaited. */
  onMove(handler: (move: Move) => unknown): Promise<Handler>;
  /** The touches from now on: for await (const touch of lamp.touches()) { … }; leaving the loop ends the subscription. */
  touches(): AsyncIterableIterator<Touch>;
  /** The moves from now on: for await (const move of lamp.moves()) { … }; leaving the loop ends the subscription. */
  moves(): AsyncIterableIterator<Move>;
  /** The same object, whose commands nobody waits for: see region.fast. */
  fast(options?: FastOptions): RegionObject;
}

/** How an object is made. */
export interface Creation {
  /** Unless given, the shape's with a capital letter, such as 'Box'; 'Object' from an asset. */
  name?: string;
  description?: string;
  /** [x, y, z] in metres; the region's default is [128, 128, 20]. */
  position?: Numbers;
  /** A quaternion [x, y, z, w]. */
  rotation?: Numbers;
  /** [x, y, z] in metres a second. */
  velocity?: Numbers;
  /** White unless given. */
  color?: Color;
  /** Opacity from 0 (invisible) to 1. */
  alpha?: number;
  /** Metres, one number or [x, y, z]; 0.5 unless given; only for shapes. */
  size?: number | Numbers;
}

/** Which objects. */
export interface Search {
  /** [x, y, z]: not further than `within` metres from there along each axis. */
  near?: Numbers;
  /** Metres; 10 unless given. */
  within?: number;
  /** Two opposite corners: [[x, y, z], [x, y, z]]. */
  box?: readonly [Numbers, Numbers];
  /** The owner's id. */
  owner?: string;
}

/** A new state of an object; what is left out but the position is set to none, it is not kept. */
export interface Movement {
  object: RegionObject | string;
  position: Numbers;
  rotation?: Numbers;
  velocity?: Numbers;
  acceleration?: Numbers;
}

/** The same as a Movement, in its order. */
export type MovementList = readonly [object: RegionObject | string, position: Numbers, rotation?: Numbers | null,
  velocity?: Numbers | null, acceleration?: Numbers | null];

/** The ground. x and y are whole metres from 0 to 255, heights metres. */
export interface Terrain {
  /** The height at a place, metres. */
  get(x: number, y: number): Promise<number>;
  /** Sets the height at a place, metres. */
  set(x: number, y: number, height: number): Promise<void>;
}

/** How the sun moves. */
export interface SunParameters {
  /** The time of day in hours, 0 to 24. */
  hour: number;
  /** Hours in a day. */
  dayLength: number;
  /** Days in a year. */
  yearLength: number;
  /** How far the horizon is shifted. */
  horizonShift: number;
  /** How the day is shared between light and darkness. */
  dayShare: number;
}

/** The sun. */
export interface Sun {
  /** How it moves now. */
  get(): Promise<SunParameters>;
  /** Changes some values; those left out stay. */
  set(parameters: Partial<SunParameters>): Promise<void>;
}

/** The region's assets. */
export interface Assets {
  /** The asset with that id; fails with Refused where there is none. */
  get(id: Asset | string): Promise<Asset>;
  /** Gives the region an asset of bytes, or of a text as UTF-8; gives its id, which is chosen here unless given. */
  add(data: ArrayBuffer | ArrayBufferView | string, options?: { name?: string; description?: string; contentType?: string; id?: string }): Promise<string>;
  /** Whether the region has the asset; a real server looks in its cache only. */
  exists(id: Asset | string): Promise<boolean>;
  /** The ids of the assets that an asset needs, itself included. */
  dependencies(id: Asset | string): Promise<string[]>;
  /** An object as a new asset, from which region.create makes others like it. */
  of(object: RegionObject | string): Promise<Asset>;
}

/** Who is in the region. */
export interface Avatars {
  /** The avatar with that id; asks nothing yet. */
  get(id: Avatar | string): Avatar;
}

/** How one object of a swarm is and moves. */
export interface State {
  /** [x, y, z], metres */
  position: number[];
  /** A quaternion [x, y, z, w]. */
  rotation: number[];
  /** [x, y, z], metres a second */
  velocity: number[];
  /** [x, y, z], metres a second, each second */
  acceleration: number[];
}

/** Many objects that move together: change the numbers, then flush(); region.swarm gives it. */
export class Swarm {
  private constructor();
  /** The objects, in the order of the numbers. */
  readonly objects: readonly RegionObject[];
  /** How many. */
  readonly length: number;
  /** Three numbers for each object, metres. */
  readonly positions: Float32Array;
  /** Three numbers for each object, metres a second. */
  readonly velocities: Float32Array;
  /** Three numbers for each object, metres a second squared. */
  readonly accelerations: Float32Array;
  /** Four numbers for each object, a quaternion. */
  readonly rotations: Float32Array;
  /** One object and how it is, as copies. */
  get(index: number): State & { object: RegionObject };
  /** Changes some of how one object is and moves; what is left out stays. */
  set(index: number, state: { [name in keyof State]?: Numbers }): void;
  /** Sends those that are not where the region expects them by their last velocity; gives how many were sent. */
  flush(): Promise<number>;
  /** How many flushes were not sent, since a newer one came while they waited for the one before. */
  readonly replaced: number;
}

/** A region; `region` is the one that the script is connected to. */
export class Region {
  private constructor();
  readonly name: string;
  /** The ground. */
  readonly terrain: Terrain;
  readonly sun: Sun;
  /** Textures, objects and other assets. */
  readonly assets: Assets;
  /** Who is in the region. */
  readonly avatars: Avatars;
  /** What the region offers: its scenes and messages. */
  info(): Promise<{ asyncEndPoint: string | null; synchEndPoint: string | null; sceneList: string[]; messageList: string[] }>;
  /** Makes an object. shape: 'box', 'sphere', …, or the id of an object asset. */
  create(shape: Shape, options?: Creation): Promise<RegionObject>;
  /** Makes many objects in few messages and gives them in the same order; 50 in one message unless `batch` says so. */
  createMany(specifications: Iterable<Creation & { shape: Shape }>, options?: { batch?: number }): Promise<RegionObject[]>;
  /** The same with one shape for all that have none of their own. */
  createMany(shape: Shape, specifications: Iterable<Creation & { shape?: Shape }>, options?: { batch?: number }): Promise<RegionObject[]>;
  /** Gives the objects that fit, in no promised order. pattern: a regular expression, found anywhere in the name. */
  find(pattern?: string | null, options?: Search): Promise<RegionObject[]>;
  /** Gives the object with that id; fails with Refused where there is none. */
  get(id: RegionObject | string): Promise<RegionObject>;
  /** Deletes objects, or a list of them; ends this script's handlers of their touches and moves. */
  delete(...objects: (RegionObject | string | readonly (RegionObject | string)[])[]): Promise<void>;
  /** Deletes all objects of the region. */
  deleteAll(): Promise<void>;
  /** Says a text to everybody in the region; people hear channel 0. position: metres. */
  say(text: string, channel?: number, position?: Numbers): Promise<void>;
  /** Moves many objects at once; batch: how many travel in one message, 1 to 2,000, 50 unless given. */
  move(updates: Iterable<Movement | MovementList>, options?: { batch?: number }): Promise<void>;
  /** Many objects that move together. tolerance: metres that one may be off before it is sent again (0.1); batch: 100. */
  swarm(objects: Iterable<RegionObject | string>, options?: { tolerance?: number; batch?: number }): Promise<Swarm>;
  /** The same region, whose commands are sent without waiting for an answer: their failures are not told. */
  fast(options?: FastOptions): Region;
  /** Calls a function with each Change of the objects that fit. Found by looking every so many seconds, 1 or more (5). */
  watch(search: Search & { pattern?: string; every?: number }, handler: (change: Change) => unknown): Promise<Handler>;
  /**
   * Calls a function with a Loss when the region does not answer any more. Like onRestored and onGone it does not keep the script
   * running. Need not be awaited.
   */
  onLost(handler: (loss: Loss) => unknown): Promise<Handler>;
  /** Calls a function with a Gap when touches and moves are heard again. Need not be awaited. */
  onRestored(handler: (gap: Gap) => unknown): Promise<Handler>;
  /** Calls a function with a Gone when handlers ended, since the region does not know their object any more. Need not be awaited. */
  onGone(handler: (gone: Gone) => unknown): Promise<Handler>;
  /** Sends any message and gives the answer's fields: region.call('ChatRequest', { Message: 'hi' }). */
  call(message: string, fields?: Record<string, unknown> | Map<string, unknown>): Promise<any>;
}

/** The script's own small memory, which survives its end; values are copied in and out. */
export interface Store {
  /** What is kept under a key, else `otherwise`. */
  get(key: string, otherwise?: any): any;
  set(key: string, value: Plain): void;
  has(key: string): boolean;
  delete(key: string): boolean;
  keys(): string[];
  /** Forgets everything. */
  clear(): void;
}

/** Writes lines to the host's log, not to the script's output. */
export interface Log {
  (...values: unknown[]): void;
  /** A line that is shown with --verbose only. */
  debug(...values: unknown[]): void;
  info(...values: unknown[]): void;
  warning(...values: unknown[]): void;
  error(...values: unknown[]): void;
}

/** The region that the script is connected to. */
export const region: Region;
/** Writes lines to the host's log: log('text') or log.warning('text'). */
export const log: Log;
/** Small things that the script remembers from one run to the next. */
export const store: Store;
/** What stood behind the script's name on the command line. */
export const args: string[];

/** Another region, by its name or URL; fails with Denied unless the command line allows it with --allow-region. */
export function connect(region: string): Promise<Region>;

/**
 * Calls a function again and again: every(0.5, () => …). The first call is after one period. A period that passes while the script is busy,
 * or while the promise that the function gave is not settled, is left out.
 */
export function every(seconds: number, handler: () => unknown): Handler;

/** Calls a function once: after(2, () => …). */
export function after(seconds: number, handler: () => unknown): Handler;

/** Ends the script in good order: nothing after this line runs. status: 0 to 255; not 0 means that something failed. */
export function exit(status?: number): never;
