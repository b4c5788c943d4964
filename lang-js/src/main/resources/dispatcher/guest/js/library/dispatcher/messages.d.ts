/**
 * Every message of the protocol as a function: await messages.findObjects({ pattern: '^Lamp$' }).
 *
 *     import * as messages from 'dispatcher/messages';
 *
 * Fields that are left out, null or undefined are not sent, and the region takes its default. Each function gives a
 * promise of the answer: a frozen object with the fields that the answer's type has, and `warnings`: what the region
 * said besides, such as which of many objects it does not know; mostly empty. An id may be given as text or as the
 * object itself. A second argument sends to another region than the script's; what goes through region.fast() without
 * waiting is answered with nothing but null.
 *
 * Every call can fail with any of the library's errors: WrongArgument where a field does not fit (nothing was sent),
 * Unsupported where the region does not offer the message, Refused where it does not do what is asked.
 *
 * Generated from the message records; CONTRIBUTING.md says how. Not to be edited.
 */

import type { Asset, Avatar, Region, RegionObject } from './index.js';

/** What stands for an object, an asset or an avatar: its id, or itself. */
export type Id = string | RegionObject | Asset | Avatar;

/** x, y, z */
export type Vector = readonly [number, number, number];

/** x, y, z, w */
export type Quaternion = readonly [number, number, number, number];

/** Numbers as they are sent: an array, or a typed array. */
export type Numbers = ArrayLike<number>;

/** The plain answer, without fields of its own. */
export interface ResponseBase {
  /** What the region said besides, such as which of many objects it does not know; mostly empty. */
  readonly warnings: string;
}

/** One part of an object. */
export interface PartInformation {
  /** Its number: 0 for the only part of an object, else 1 for the root and 2 and up for the others. Whole number. */
  readonly linkNum: number;
  /** Its name. Text or null. */
  readonly name: string | null;
  /** Its description. Text or null. */
  readonly description: string | null;
  /** Its shape: 0 box, 1 cylinder, 2 prism, 3 sphere, 4 torus, 5 tube, 6 ring, 7 sculpture. Whole number. */
  readonly type: number;
  /** Where it is, from the root. [x, y, z] in metres. */
  readonly offsetPosition: Vector;
  /** Its own turn. [x, y, z, w]. */
  readonly offsetRotation: Quaternion;
}

/** One item inside an object. */
export interface ObjectInventoryInformation {
  /** Its name. Text or null. */
  readonly name: string | null;
  /** Its description. Text or null. */
  readonly description: string | null;
  /** The asset that it stands for. Id. */
  readonly assetId: string;
  /** The asset's type: 0 texture, 6 object, 7 notecard, 10 script. Whole number. */
  readonly itemType: number;
}

/** An asset: what it holds and what it is called. */
export interface AssetData {
  /** Its id. Id or null. */
  readonly assetId: string | null;
  /** Its bytes, as base64. Text or null. */
  readonly serializedAsset: string | null;
  /** Its name. Text or null. */
  readonly name: string | null;
  /** Its description. Text or null. */
  readonly description: string | null;
  /** Its media type, for example application/vnd.ll.primitive for an object. Text or null. */
  readonly contentType: string | null;
  /** Who made it, the id as text. Text or null. */
  readonly creatorId: string | null;
}

/** One thing that was said. */
export interface ChatLine {
  /** Who said it. Text or null. */
  readonly from: string | null;
  /** The text. Text or null. */
  readonly message: string | null;
  /** The chat channel. Whole number. */
  readonly channel: number;
  /** Where. [x, y, z] in metres. */
  readonly position: Vector;
  /** When, ISO 8601. Text or null. */
  readonly time: string | null;
}

/** One text that was sent to an object. */
export interface ObjectMessageLine {
  /** Whose capability sent it, the user's id. Text or null. */
  readonly from: string | null;
  /** The text. Text or null. */
  readonly message: string | null;
  /** When, ISO 8601. Text or null. */
  readonly time: string | null;
}

/** A face of a part that has a colour of its own. */
export interface FaceState {
  /**
   * Its number, as the virtual world counts: a box has 0 above, 1 south, 2 east, 3 north, 4 west, 5 below; a cylinder 0
   * above, 1 around, 2 below. Whole number.
   */
  readonly face: number;
  /** Red, green and blue, 0 to 1. [x, y, z]. */
  readonly color: Vector;
  /** Opacity, 0 to 1. Number. */
  readonly alpha: number;
}

/** A part of an object, as it is at a moment. */
export interface PartState {
  /** Its id. Id. */
  readonly partId: string;
  /** Its number: 0 for the only part of an object, else 1 for the root and 2 and up for the others. Whole number. */
  readonly linkNum: number;
  /** Its name. Text or null. */
  readonly name: string | null;
  /** Its description. Text or null. */
  readonly description: string | null;
  /** Its shape: 0 box, 1 cylinder, 2 prism, 3 sphere, 4 torus, 5 tube, 6 ring, 7 sculpture. Whole number. */
  readonly type: number;
  /** Where it is, from the root; the root's own counts for nothing. [x, y, z] in metres. */
  readonly offsetPosition: Vector;
  /** Its own turn; the root's is the object's. [x, y, z, w]. */
  readonly offsetRotation: Quaternion;
  /** Its extents. [x, y, z] in metres. */
  readonly scale: Vector;
  /** Red, green and blue, 0 to 1, of the faces that have none of their own. [x, y, z]. */
  readonly color: Vector;
  /** Opacity of these faces, 0 to 1. Number. */
  readonly alpha: number;
  /** The faces that have a colour of their own. List of FaceState. */
  readonly faces: readonly FaceState[];
}

/** An object with its parts, as it is at a moment. */
export interface ObjectState {
  /** A number that stands for it in GetChanges, for as long as the region runs. Whole number. */
  readonly number: number;
  /** The object: the id of its root part. Id. */
  readonly objectId: string;
  /** Its name. Text or null. */
  readonly name: string | null;
  /** Its description. Text or null. */
  readonly description: string | null;
  /** The owner. Id. */
  readonly ownerId: string;
  /** Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres. */
  readonly position: Vector;
  /** Turn, as a quaternion x, y, z, w. [x, y, z, w]. */
  readonly rotation: Quaternion;
  /** Its parts, the root first. List of PartState. */
  readonly parts: readonly PartState[];
}

/** Somebody who is in the region. */
export interface AvatarState {
  /** The avatar's user. Id. */
  readonly avatarId: string;
  /** First and last name. Text or null. */
  readonly name: string | null;
  /** Where, in the region's coordinates. [x, y, z] in metres. */
  readonly position: Vector;
}

/** What the region offers. */
export interface InfoResponse extends ResponseBase {
  /** Address for datagrams, host:port. Text or null. */
  readonly asyncEndPoint: string | null;
  /** Address for HTTP, a URL. Text or null. */
  readonly synchEndPoint: string | null;
  /** The names of the scenes. List of texts. */
  readonly sceneList: readonly string[];
  /** The messages that have a handler, as DOMAIN::TYPE or SCENE::DOMAIN::TYPE. List of texts. */
  readonly messageList: readonly string[];
}

/** A sample of a request. */
export interface MessageFormatResponse extends ResponseBase {
  /** The request with its defaults, as JSON text. Text or null. */
  readonly sampleMessage: string | null;
}

/** An endpoint that was created or renewed. */
export interface CreateEndPointResponse extends ResponseBase {
  /** The endpoint. Id. */
  readonly endPointId: string;
  /** The life that was granted. Whole number in milliseconds. */
  readonly lifeSpan: number;
}

/** The objects that were found, in no promised order. */
export interface FindObjectsResponse extends ResponseBase {
  /** Their ids. List of ids. */
  readonly objects: readonly string[];
}

/** What an object is called, where it is and whose it is. */
export interface GetObjectDataResponse extends ResponseBase {
  /** The object: the id of its root part. Id. */
  readonly objectId: string;
  /** Its name. Text or null. */
  readonly name: string | null;
  /** Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres. */
  readonly position: Vector;
  /** Turn, as a quaternion x, y, z, w. [x, y, z, w]. */
  readonly rotation: Quaternion;
  /** The owner. Id. */
  readonly ownerId: string;
}

/** The parts of an object. */
export interface GetObjectPartsResponse extends ResponseBase {
  /** The root first. List of PartInformation. */
  readonly parts: readonly PartInformation[];
}

/** What is inside an object. */
export interface GetObjectInventoryResponse extends ResponseBase {
  /** The items. List of ObjectInventoryInformation. */
  readonly inventory: readonly ObjectInventoryInformation[];
}

/** Where an object is now. */
export interface ObjectPositionResponse extends ResponseBase {
  /** The object: the id of its root part. Id. */
  readonly objectId: string;
  /** Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres. */
  readonly position: Vector;
}

/** How an object is turned now. */
export interface ObjectRotationResponse extends ResponseBase {
  /** The object: the id of its root part. Id. */
  readonly objectId: string;
  /** Turn, as a quaternion x, y, z, w. [x, y, z, w]. */
  readonly rotation: Quaternion;
}

/** The object that was created. */
export interface CreateObjectResponse extends ResponseBase {
  /** The object: the id of its root part. Id. */
  readonly objectId: string;
}

/** Whether the region has an asset in its cache. */
export interface TestAssetResponse extends ResponseBase {
  /** Whether it is there. True or false. */
  readonly exists: boolean;
}

/** An asset. */
export interface GetAssetResponse extends ResponseBase {
  /** The asset. AssetData. */
  readonly asset: AssetData;
}

/** The asset that was added. */
export interface AddAssetResponse extends ResponseBase {
  /** The asset. Id. */
  readonly assetId: string;
}

/** The assets that an asset needs. */
export interface GetDependentAssetsResponse extends ResponseBase {
  /** Their ids. List of ids. */
  readonly dependentAssets: readonly string[];
}

/** What an avatar looks like. */
export interface AvatarAppearanceResponse extends ResponseBase {
  /** The appearance as JSON text. Text or null. */
  readonly serializedAppearance: string | null;
}

/** How the sun moves. */
export interface SunParametersResponse extends ResponseBase {
  /** Length of a year. Number in days. */
  readonly yearLength: number;
  /** Length of a day. Number in hours. */
  readonly dayLength: number;
  /** Shift of the horizon. Number. */
  readonly horizonShift: number;
  /** Share of day and night. Number. */
  readonly dayTimeSunHourScale: number;
  /** The time of day. Number in hours. */
  readonly currentTime: number;
}

/** How high the ground is. */
export interface TerrainHeightResponse extends ResponseBase {
  /** East. Whole number in metres. */
  readonly x: number;
  /** North. Whole number in metres. */
  readonly y: number;
  /** The height. Number in metres. */
  readonly height: number;
}

/** A registration for touches. */
export interface RegisterTouchCallbackResponse extends ResponseBase {
  /** Names the registration in callbacks and for its end. Id. */
  readonly requestId: string;
}

/** A registration for position updates, one for all its objects. */
export interface RegisterUpdatedCallbackResponse extends ResponseBase {
  /** Names the registration in callbacks and for its end. Id. */
  readonly requestId: string;
}

/** The avatar that was put into the region. */
export interface AddAvatarResponse extends ResponseBase {
  /** The avatar's user. Id. */
  readonly avatarId: string;
}

/** What was said in the region. */
export interface GetChatLogResponse extends ResponseBase {
  /** Oldest first. List of ChatLine. */
  readonly lines: readonly ChatLine[];
}

/** Which texts the scripts inside an object were sent. */
export interface GetObjectMessageLogResponse extends ResponseBase {
  /** Oldest first. List of ObjectMessageLine. */
  readonly lines: readonly ObjectMessageLine[];
}

/** What changed in the region. */
export interface GetChangesResponse extends ResponseBase {
  /** Another one than before: the region was started anew. Id. */
  readonly epoch: string;
  /** To be named when it is asked again. Whole number. */
  readonly revision: number;
  /** Whether this is all there is: what is not in it is gone. True or false. */
  readonly whole: boolean;
  /** The objects that are new or look different. List of ObjectState. */
  readonly objects: readonly ObjectState[];
  /**
   * Where the other objects that moved are now, as base64: 16 bytes each, little-endian: the object's Number, then x, y
   * and z in single precision, in metres. Text.
   */
  readonly moved: string;
  /**
   * The turn of the other objects that turned, as base64: 20 bytes each, little-endian: the object's Number, then x, y,
   * z and w in single precision. Text.
   */
  readonly turned: string;
  /** The objects that are gone. List of ids. */
  readonly removed: readonly string[];
  /** Whether an avatar came, went or moved: then all of them are told. True or false. */
  readonly avatarsChanged: boolean;
  /** All who are there, where one of them changed. List of AvatarState. */
  readonly avatars: readonly AvatarState[];
  /** How many lines were said since the region started; GetChatLog gives them. Whole number. */
  readonly chatLines: number;
  /** How often the ground was changed; GetGround gives it. Whole number. */
  readonly groundChanges: number;
  /** The sun's hour, 0 to 24. Number in hours. */
  readonly sunHour: number;
}

/** The whole ground. */
export interface GetGroundResponse extends ResponseBase {
  /** How long and wide the region is. Whole number in metres. */
  readonly size: number;
  /** A height for each square metre, as base64: little-endian floats, row by row from south to north. Text. */
  readonly heights: string;
}

/** Where an object is and how it moves. What is left out is set to zero, the rotation to none: it is not kept. */
export interface ObjectDynamicsDataFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
  /** Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres; [0, 0, 0] unless given. */
  position?: Numbers | null;
  /** Its velocity. [x, y, z] in metres a second; [0, 0, 0] unless given. */
  velocity?: Numbers | null;
  /** Its acceleration. [x, y, z] in metres a second squared; [0, 0, 0] unless given. */
  acceleration?: Numbers | null;
  /** Turn, as a quaternion x, y, z, w. [x, y, z, w]; [0, 0, 0, 1] unless given. */
  rotation?: Numbers | null;
}

/** One object to create. */
export interface ObjectSpecificationFields {
  /** Its id, place, turn and movement. ObjectDynamicsData. */
  objectData?: ObjectDynamicsDataFields | null;
  /** The asset to create it from. Id. */
  assetId?: Id | null;
  /** Its name. Text; "RemoteControl Object" unless given. */
  name?: string | null;
  /** Its description. Text; "RemoteControl Generated Object" unless given. */
  description?: string | null;
  /** JSON text for the scripts inside. Text; "{}" unless given. */
  startParameter?: string | null;
}

/** An asset: what it holds and what it is called. */
export interface AssetDataFields {
  /** Its id. Id. */
  assetId?: Id | null;
  /** Its bytes, as base64. Text. */
  serializedAsset?: string | null;
  /** Its name. Text. */
  name?: string | null;
  /** Its description. Text. */
  description?: string | null;
  /** Its media type, for example application/vnd.ll.primitive for an object. Text. */
  contentType?: string | null;
  /** Who made it, the id as text. Text. */
  creatorId?: string | null;
}

/** Where an avatar touches a surface. */
export interface TouchedSurfaceFields {
  /** The number of the face. Whole number; 0 unless given. */
  faceIndex?: number | null;
  /** The point, in the region's coordinates. [x, y, z] in metres; [0, 0, 0] unless given. */
  position?: Numbers | null;
  /** The surface's normal there. [x, y, z]; [0, 0, 0] unless given. */
  normal?: Numbers | null;
  /** The surface's binormal there. [x, y, z]; [0, 0, 0] unless given. */
  binormal?: Numbers | null;
  /** Place on the texture, 0 to 1. [x, y, z]; [0, 0, 0] unless given. */
  uvCoord?: Numbers | null;
  /** Place on the face, 0 to 1. [x, y, z]; [0, 0, 0] unless given. */
  stCoord?: Numbers | null;
}

/** Asks what the region offers; needs no capability. */
export function info(fields?: Record<string, never> | null, region?: Region): Promise<InfoResponse>;

/** Asks for a sample of a request with its defaults; needs no capability. */
export interface MessageFormatFields {
  /** The full name of the request, for example RemoteControl.Messages.ChatRequest. Text. */
  messageName?: string | null;
}

/** Asks for a sample of a request with its defaults; needs no capability. */
export function messageFormat(fields?: MessageFormatFields | null, region?: Region): Promise<MessageFormatResponse>;

/** Asks for an endpoint: the address to which the region sends callbacks as datagrams. */
export interface CreateEndPointFields {
  /**
   * How long the endpoint lives without a renewal; less than 3000 becomes 3000. Whole number in milliseconds; 0 unless
   * given.
   */
  lifeSpan?: number | null;
  /** An IP address, which must be the one that the request comes from. Text. */
  callbackHost?: string | null;
  /** The UDP port. Whole number; 0 unless given. */
  callbackPort?: number | null;
}

/** Asks for an endpoint: the address to which the region sends callbacks as datagrams. */
export function createEndPoint(fields?: CreateEndPointFields | null, region?: Region): Promise<CreateEndPointResponse>;

/** Sets the life of an endpoint anew. */
export interface RenewEndPointFields {
  /** The endpoint. Id. */
  endPointId?: Id | null;
  /** The new life from now on; less than 3000 becomes 3000. Whole number in milliseconds; 0 unless given. */
  lifeSpan?: number | null;
}

/** Sets the life of an endpoint anew. */
export function renewEndPoint(fields?: RenewEndPointFields | null, region?: Region): Promise<CreateEndPointResponse>;

/** Closes an endpoint and drops its subscriptions. */
export interface CloseEndPointFields {
  /** The endpoint. Id. */
  endPointId?: Id | null;
}

/** Closes an endpoint and drops its subscriptions. */
export function closeEndPoint(fields?: CloseEndPointFields | null, region?: Region): Promise<ResponseBase>;

/** Finds the objects that lie in a box, have a matching name and belong to an owner. */
export interface FindObjectsFields {
  /** A regular expression, found anywhere in the name, with regard to case; empty: any name. Text. */
  pattern?: string | null;
  /** One corner of the box; the box includes its faces. [x, y, z] in metres; unbounded unless given. */
  coordinateA?: Numbers | null;
  /** The opposite corner. [x, y, z] in metres; unbounded unless given. */
  coordinateB?: Numbers | null;
  /** The owner; zero: anybody. Id. */
  ownerId?: Id | null;
}

/** Finds the objects that lie in a box, have a matching name and belong to an owner. */
export function findObjects(fields?: FindObjectsFields | null, region?: Region): Promise<FindObjectsResponse>;

/** Asks for an object's name, place, turn and owner. */
export interface GetObjectDataFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
}

/** Asks for an object's name, place, turn and owner. */
export function getObjectData(fields?: GetObjectDataFields | null, region?: Region): Promise<GetObjectDataResponse>;

/** Asks for the parts that an object is linked from. */
export interface GetObjectPartsFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
}

/** Asks for the parts that an object is linked from. */
export function getObjectParts(fields?: GetObjectPartsFields | null, region?: Region): Promise<GetObjectPartsResponse>;

/** Asks what is inside an object's root part. */
export interface GetObjectInventoryFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
}

/** Asks what is inside an object's root part. */
export function getObjectInventory(
  fields?: GetObjectInventoryFields | null, region?: Region,
): Promise<GetObjectInventoryResponse>;

/** Asks where an object is. */
export interface GetObjectPositionFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
}

/** Asks where an object is. */
export function getObjectPosition(
  fields?: GetObjectPositionFields | null, region?: Region,
): Promise<ObjectPositionResponse>;

/** Moves an object. */
export interface SetObjectPositionFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
  /** Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres; [128, 128, 20] unless given. */
  position?: Numbers | null;
}

/** Moves an object. */
export function setObjectPosition(
  fields?: SetObjectPositionFields | null, region?: Region,
): Promise<ObjectPositionResponse>;

/** Asks how an object is turned. */
export interface GetObjectRotationFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
}

/** Asks how an object is turned. */
export function getObjectRotation(
  fields?: GetObjectRotationFields | null, region?: Region,
): Promise<ObjectRotationResponse>;

/** Turns an object. */
export interface SetObjectRotationFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
  /** Turn, as a quaternion x, y, z, w. [x, y, z, w]; [0, 0, 0, 1] unless given. */
  rotation?: Numbers | null;
}

/** Turns an object. */
export function setObjectRotation(
  fields?: SetObjectRotationFields | null, region?: Region,
): Promise<ObjectRotationResponse>;

/** Creates an object from an asset. */
export interface CreateObjectFields {
  /** Its name. Text; "RemoteControl Object" unless given. */
  name?: string | null;
  /** Its description. Text; "RemoteControl Generated Object" unless given. */
  description?: string | null;
  /** JSON text for the scripts inside. Text; "{}" unless given. */
  startParameter?: string | null;
  /** Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres; [128, 128, 20] unless given. */
  position?: Numbers | null;
  /** Turn, as a quaternion x, y, z, w. [x, y, z, w]; [0, 0, 0, 1] unless given. */
  rotation?: Numbers | null;
  /** Its velocity. [x, y, z] in metres a second; [0, 0, 0] unless given. */
  velocity?: Numbers | null;
  /** The asset to create it from: an object asset; required. Id. */
  assetId?: Id | null;
  /** The id that it shall have; zero: the region chooses. Id. */
  objectId?: Id | null;
}

/** Creates an object from an asset. */
export function createObject(fields?: CreateObjectFields | null, region?: Region): Promise<CreateObjectResponse>;

/** Creates many objects; what could not be created is told in the answer's text. */
export interface CreateBulkObjectsFields {
  /** What to create. List of ObjectSpecification. */
  objects?: readonly ObjectSpecificationFields[] | null;
}

/** Creates many objects; what could not be created is told in the answer's text. */
export function createBulkObjects(fields?: CreateBulkObjectsFields | null, region?: Region): Promise<ResponseBase>;

/** Deletes an object. */
export interface DeleteObjectFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
}

/** Deletes an object. */
export function deleteObject(fields?: DeleteObjectFields | null, region?: Region): Promise<ResponseBase>;

/** Deletes many objects; unknown ones are told in the answer's text. */
export interface DeleteBulkObjectsFields {
  /** The objects. List of ids. */
  objectIds?: readonly Id[] | null;
}

/** Deletes many objects; unknown ones are told in the answer's text. */
export function deleteBulkObjects(fields?: DeleteBulkObjectsFields | null, region?: Region): Promise<ResponseBase>;

/** Deletes every object of the scene, also those that scripts did not make. */
export function deleteAllObjects(fields?: Record<string, never> | null, region?: Region): Promise<ResponseBase>;

/** Moves many objects at once; unknown ones are passed over without a word. */
export interface BulkDynamicsFields {
  /** The new state of each object. List of ObjectDynamicsData. */
  updates?: readonly ObjectDynamicsDataFields[] | null;
}

/** Moves many objects at once; unknown ones are passed over without a word. */
export function bulkDynamics(fields?: BulkDynamicsFields | null, region?: Region): Promise<ResponseBase>;

/** Sends a text to the scripts inside an object. */
export interface MessageObjectFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
  /** The text. Text. */
  message?: string | null;
}

/** Sends a text to the scripts inside an object. */
export function messageObject(fields?: MessageObjectFields | null, region?: Region): Promise<ResponseBase>;

/** Moves a part of an object. */
export interface SetPartPositionFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
  /** The part's number; 0: the root. Whole number; 0 unless given. */
  linkNum?: number | null;
  /** Where it shall be, from the root. [x, y, z] in metres; [0, 0, 0] unless given. */
  position?: Numbers | null;
}

/** Moves a part of an object. */
export function setPartPosition(fields?: SetPartPositionFields | null, region?: Region): Promise<ResponseBase>;

/** Turns a part of an object. */
export interface SetPartRotationFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
  /** The part's number; 0: the root. Whole number; 0 unless given. */
  linkNum?: number | null;
  /** Turn, as a quaternion x, y, z, w. [x, y, z, w]; [0, 0, 0, 1] unless given. */
  rotation?: Numbers | null;
}

/** Turns a part of an object. */
export function setPartRotation(fields?: SetPartRotationFields | null, region?: Region): Promise<ResponseBase>;

/** Sets the size of a part of an object. */
export interface SetPartScaleFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
  /** The part's number; 0: the root. Whole number; 0 unless given. */
  linkNum?: number | null;
  /** Its extent along x, y and z. [x, y, z] in metres; [1, 1, 1] unless given. */
  scale?: Numbers | null;
}

/** Sets the size of a part of an object. */
export function setPartScale(fields?: SetPartScaleFields | null, region?: Region): Promise<ResponseBase>;

/** Colours all faces of a part of an object. */
export interface SetPartColorFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
  /** The part's number; 0: the root. Whole number; 0 unless given. */
  linkNum?: number | null;
  /** Red, green and blue, 0 to 1. [x, y, z]; [0, 0, 0] unless given. */
  color?: Numbers | null;
  /** Opacity from 0, invisible, to 1. Number; 0 unless given. */
  alpha?: number | null;
}

/** Colours all faces of a part of an object. */
export function setPartColor(fields?: SetPartColorFields | null, region?: Region): Promise<ResponseBase>;

/** Asks whether the region has an asset in its cache. */
export interface TestAssetFields {
  /** The asset. Id. */
  assetId?: Id | null;
}

/** Asks whether the region has an asset in its cache. */
export function testAsset(fields?: TestAssetFields | null, region?: Region): Promise<TestAssetResponse>;

/** Asks for an asset. */
export interface GetAssetFields {
  /** The asset. Id. */
  assetId?: Id | null;
}

/** Asks for an asset. */
export function getAsset(fields?: GetAssetFields | null, region?: Region): Promise<GetAssetResponse>;

/** Asks for an object as a new asset. */
export interface GetAssetFromObjectFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
}

/** Asks for an object as a new asset. */
export function getAssetFromObject(
  fields?: GetAssetFromObjectFields | null, region?: Region,
): Promise<GetAssetResponse>;

/** Gives the region an asset; where the id is known already, the old one stays. */
export interface AddAssetFields {
  /** The asset; choose its id, since a real server forgets one that has none. AssetData. */
  asset?: AssetDataFields | null;
}

/** Gives the region an asset; where the id is known already, the old one stays. */
export function addAsset(fields?: AddAssetFields | null, region?: Region): Promise<AddAssetResponse>;

/** Asks which assets an asset needs, itself included. */
export interface GetDependentAssetsFields {
  /** The asset. Id. */
  assetId?: Id | null;
}

/** Asks which assets an asset needs, itself included. */
export function getDependentAssets(
  fields?: GetDependentAssetsFields | null, region?: Region,
): Promise<GetDependentAssetsResponse>;

/** Asks what an avatar in the region looks like. */
export interface GetAvatarAppearanceFields {
  /** The avatar's user; zero: the capability's own user. Id. */
  avatarId?: Id | null;
}

/** Asks what an avatar in the region looks like. */
export function getAvatarAppearance(
  fields?: GetAvatarAppearanceFields | null, region?: Region,
): Promise<AvatarAppearanceResponse>;

/** Changes what an avatar in the region looks like. */
export interface SetAvatarAppearanceFields {
  /** The appearance as JSON text. Text. */
  serializedAppearance?: string | null;
  /** The avatar's user; zero: the capability's own user. Id. */
  avatarId?: Id | null;
}

/** Changes what an avatar in the region looks like. */
export function setAvatarAppearance(fields?: SetAvatarAppearanceFields | null, region?: Region): Promise<ResponseBase>;

/** Says a text to everybody in the region, in the name of the capability's user. */
export interface ChatFields {
  /** The text; over 1100 characters it is cut to 1000. Text; "Hello" unless given. */
  message?: string | null;
  /** Where it is said; a real server ignores it. [x, y, z] in metres; [128, 128, 20] unless given. */
  position?: Numbers | null;
  /** The chat channel; people hear 0. Whole number; 0 unless given. */
  channel?: number | null;
}

/** Says a text to everybody in the region, in the name of the capability's user. */
export function chat(fields?: ChatFields | null, region?: Region): Promise<ResponseBase>;

/** Asks how the sun moves. */
export function getSunParameters(
  fields?: Record<string, never> | null, region?: Region,
): Promise<SunParametersResponse>;

/** Changes how the sun moves. The time of day is always set, so leaving it out means midnight. */
export interface SetSunParametersFields {
  /** Length of a year; 0: unchanged. Number in days; 0 unless given. */
  yearLength?: number | null;
  /** Length of a day; 0: unchanged. Number in hours; 0 unless given. */
  dayLength?: number | null;
  /** Shift of the horizon; 0: unchanged. Number; 0 unless given. */
  horizonShift?: number | null;
  /** Share of day and night; 0: unchanged. Number; 0 unless given. */
  dayTimeSunHourScale?: number | null;
  /** The time of day, taken modulo 24. Number in hours; 0 unless given. */
  currentTime?: number | null;
}

/** Changes how the sun moves. The time of day is always set, so leaving it out means midnight. */
export function setSunParameters(
  fields?: SetSunParametersFields | null, region?: Region,
): Promise<SunParametersResponse>;

/** Asks how high the ground is; outside the region the answer is 0. */
export interface GetTerrainHeightFields {
  /** East. Whole number in metres; 0 unless given. */
  x?: number | null;
  /** North. Whole number in metres; 0 unless given. */
  y?: number | null;
}

/** Asks how high the ground is; outside the region the answer is 0. */
export function getTerrainHeight(
  fields?: GetTerrainHeightFields | null, region?: Region,
): Promise<TerrainHeightResponse>;

/** Sets how high the ground is. */
export interface SetTerrainHeightFields {
  /** East. Whole number in metres; 0 unless given. */
  x?: number | null;
  /** North. Whole number in metres; 0 unless given. */
  y?: number | null;
  /** The new height. Number in metres; 20 unless given. */
  height?: number | null;
}

/** Sets how high the ground is. */
export function setTerrainHeight(
  fields?: SetTerrainHeightFields | null, region?: Region,
): Promise<TerrainHeightResponse>;

/** Asks to be told when somebody touches an object. */
export interface RegisterTouchCallbackFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
  /** The endpoint that shall be told. Id. */
  endPointId?: Id | null;
}

/** Asks to be told when somebody touches an object. */
export function registerTouchCallback(
  fields?: RegisterTouchCallbackFields | null, region?: Region,
): Promise<RegisterTouchCallbackResponse>;

/** Ends a registration for touches. */
export interface UnregisterTouchCallbackFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
  /** What the registration was answered with. Id. */
  requestId?: Id | null;
}

/** Ends a registration for touches. */
export function unregisterTouchCallback(
  fields?: UnregisterTouchCallbackFields | null, region?: Region,
): Promise<ResponseBase>;

/** Asks to be told when the position of any of some objects changes; unknown ones are told in the answer's text. */
export interface RegisterUpdatedCallbackFields {
  /** The objects. List of ids. */
  objectIds?: readonly Id[] | null;
  /** The endpoint that shall be told. Id. */
  endPointId?: Id | null;
}

/** Asks to be told when the position of any of some objects changes; unknown ones are told in the answer's text. */
export function registerUpdatedCallback(
  fields?: RegisterUpdatedCallbackFields | null, region?: Region,
): Promise<RegisterUpdatedCallbackResponse>;

/** Ends a registration for position updates. */
export interface UnregisterUpdatedCallbackFields {
  /** The objects. List of ids. */
  objectIds?: readonly Id[] | null;
  /** What the registration was answered with. Id. */
  requestId?: Id | null;
}

/** Ends a registration for position updates. */
export function unregisterUpdatedCallback(
  fields?: UnregisterUpdatedCallbackFields | null, region?: Region,
): Promise<ResponseBase>;

/** Hands on what a sensor measured. Servers were seen to have no handler for it. */
export interface SensorDataFields {
  /** The kind of sensor. Text. */
  sensorFamily?: string | null;
  /** The sensor. Text. */
  sensorId?: string | null;
  /** What it measured. List of number. */
  sensorData?: readonly number[] | null;
}

/** Hands on what a sensor measured. Servers were seen to have no handler for it. */
export function sensorData(fields?: SensorDataFields | null, region?: Region): Promise<ResponseBase>;

/** Puts an avatar into the region. */
export interface AddAvatarFields {
  /** Its user; zero: the region chooses. Id. */
  avatarId?: Id | null;
  /** First name. Text. */
  firstName?: string | null;
  /** Last name. Text. */
  lastName?: string | null;
  /** Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres; [128, 128, 25] unless given. */
  position?: Numbers | null;
}

/** Puts an avatar into the region. Only a built-in region has it, for scripts that run with --simulator. */
export function addAvatar(fields?: AddAvatarFields | null, region?: Region): Promise<AddAvatarResponse>;

/** Moves an avatar. */
export interface MoveAvatarFields {
  /** The avatar's user. Id. */
  avatarId?: Id | null;
  /** Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres; [128, 128, 25] unless given. */
  position?: Numbers | null;
}

/** Moves an avatar. Only a built-in region has it, for scripts that run with --simulator. */
export function moveAvatar(fields?: MoveAvatarFields | null, region?: Region): Promise<ResponseBase>;

/** Takes an avatar out of the region. */
export interface RemoveAvatarFields {
  /** The avatar's user. Id. */
  avatarId?: Id | null;
}

/** Takes an avatar out of the region. Only a built-in region has it, for scripts that run with --simulator. */
export function removeAvatar(fields?: RemoveAvatarFields | null, region?: Region): Promise<ResponseBase>;

/** Touches an object as an avatar. */
export interface TouchObjectFields {
  /** The object or the part that is touched. Id. */
  objectId?: Id | null;
  /** The avatar's user. Id. */
  avatarId?: Id | null;
  /** Where on the surface; left out: zeros. TouchedSurface. */
  surface?: TouchedSurfaceFields | null;
}

/** Touches an object as an avatar. Only a built-in region has it, for scripts that run with --simulator. */
export function touchObject(fields?: TouchObjectFields | null, region?: Region): Promise<ResponseBase>;

/** Says a text as an avatar. */
export interface AvatarChatFields {
  /** The avatar's user. Id. */
  avatarId?: Id | null;
  /** The text. Text. */
  message?: string | null;
  /** The chat channel. Whole number; 0 unless given. */
  channel?: number | null;
}

/** Says a text as an avatar. Only a built-in region has it, for scripts that run with --simulator. */
export function avatarChat(fields?: AvatarChatFields | null, region?: Region): Promise<ResponseBase>;

/** Asks what was said in the region. */
export interface GetChatLogFields {
  /** How many lines, from the first one, to leave out. Whole number; 0 unless given. */
  since?: number | null;
}

/** Asks what was said in the region. Only a built-in region has it, for scripts that run with --simulator. */
export function getChatLog(fields?: GetChatLogFields | null, region?: Region): Promise<GetChatLogResponse>;

/** Asks which texts the scripts inside an object were sent. */
export interface GetObjectMessageLogFields {
  /** The object: the id of its root part. Id. */
  objectId?: Id | null;
}

/**
 * Asks which texts the scripts inside an object were sent. Only a built-in region has it, for scripts that run with
 * --simulator.
 */
export function getObjectMessageLog(
  fields?: GetObjectMessageLogFields | null, region?: Region,
): Promise<GetObjectMessageLogResponse>;

/** Asks for all that changed in the region since an earlier answer, as somebody needs who shows it. */
export interface GetChangesFields {
  /** The earlier answer's; zero, or another than the region's: all there is. Id. */
  epoch?: Id | null;
  /** The earlier answer's Revision; 0: all there is. Whole number; 0 unless given. */
  since?: number | null;
}

/**
 * Asks for all that changed in the region since an earlier answer, as somebody needs who shows it. Only a built-in
 * region has it, for scripts that run with --simulator.
 */
export function getChanges(fields?: GetChangesFields | null, region?: Region): Promise<GetChangesResponse>;

/** Asks for the whole ground in one answer. Only a built-in region has it, for scripts that run with --simulator. */
export function getGround(fields?: Record<string, never> | null, region?: Region): Promise<GetGroundResponse>;

/** Restarts the region: capabilities, endpoints and subscriptions are forgotten, objects are kept. */
export interface RestartFields {
  /** How long nobody answers. Whole number in milliseconds; 1000 unless given. */
  downFor?: number | null;
}

/**
 * Restarts the region: capabilities, endpoints and subscriptions are forgotten, objects are kept. Only a built-in
 * region has it, for scripts that run with --simulator.
 */
export function restart(fields?: RestartFields | null, region?: Region): Promise<ResponseBase>;

/** Makes the region misbehave, for tests. */
export interface SetFaultsFields {
  /** Share of callbacks that are lost, 0 to 1. Number; 0 unless given. */
  callbackLoss?: number | null;
  /** How long callbacks are held back. Whole number in milliseconds; 0 unless given. */
  callbackDelay?: number | null;
  /**
   * Whether the head and the body of an answer are sent apart, as a real server does. True or false; false unless
   * given.
   */
  splitSegments?: boolean | null;
}

/** Makes the region misbehave, for tests. Only a built-in region has it, for scripts that run with --simulator. */
export function setFaults(fields?: SetFaultsFields | null, region?: Region): Promise<ResponseBase>;
