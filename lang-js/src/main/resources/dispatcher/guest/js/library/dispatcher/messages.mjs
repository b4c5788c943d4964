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

import { message, send, structure } from './raw.mjs';

const partInformation = structure('PartInformation', {
  linkNum: 'LinkNum', name: 'Name', description: 'Description', type: 'Type', offsetPosition: 'OffsetPosition',
  offsetRotation: 'OffsetRotation',
});

const objectInventoryInformation = structure('ObjectInventoryInformation', {
  name: 'Name', description: 'Description', assetId: 'AssetID', itemType: 'ItemType',
});

const assetData = structure('AssetData', {
  assetId: 'AssetID', serializedAsset: 'SerializedAsset', name: 'Name', description: 'Description',
  contentType: 'ContentType', creatorId: 'CreatorID',
});

const chatLine = structure('ChatLine', {
  from: 'From', message: 'Message', channel: 'Channel', position: 'Position', time: 'Time',
});

const objectMessageLine = structure('ObjectMessageLine', { from: 'From', message: 'Message', time: 'Time' });

const faceState = structure('FaceState', { face: 'Face', color: 'Color', alpha: 'Alpha' });

const partState = structure('PartState', {
  partId: 'PartID', linkNum: 'LinkNum', name: 'Name', description: 'Description', type: 'Type',
  offsetPosition: 'OffsetPosition', offsetRotation: 'OffsetRotation', scale: 'Scale', color: 'Color', alpha: 'Alpha',
  faces: ['Faces', faceState],
});

const objectState = structure('ObjectState', {
  number: 'Number', objectId: 'ObjectID', name: 'Name', description: 'Description', ownerId: 'OwnerID',
  position: 'Position', rotation: 'Rotation', parts: ['Parts', partState],
});

const avatarState = structure('AvatarState', { avatarId: 'AvatarID', name: 'Name', position: 'Position' });

const objectDynamicsData = structure('ObjectDynamicsData', {
  objectId: 'ObjectID', position: 'Position', velocity: 'Velocity', acceleration: 'Acceleration', rotation: 'Rotation',
});

const objectSpecification = structure('ObjectSpecification', {
  objectData: ['ObjectData', objectDynamicsData], assetId: 'AssetID', name: 'Name', description: 'Description',
  startParameter: 'StartParameter',
});

const touchedSurface = structure('TouchedSurface', {
  faceIndex: 'FaceIndex', position: 'Position', normal: 'Normal', binormal: 'Binormal', uvCoord: 'UVCoord',
  stCoord: 'STCoord',
});

const responseBase = structure('ResponseBase', {});

const infoResponse = structure('InfoResponse', {
  asyncEndPoint: 'AsyncEndPoint', synchEndPoint: 'SynchEndPoint', sceneList: 'SceneList', messageList: 'MessageList',
});

const messageFormatResponse = structure('MessageFormatResponse', { sampleMessage: 'SampleMessage' });

const createEndPointResponse = structure('CreateEndPointResponse', { endPointId: 'EndPointID', lifeSpan: 'LifeSpan' });

const findObjectsResponse = structure('FindObjectsResponse', { objects: 'Objects' });

const getObjectDataResponse = structure('GetObjectDataResponse', {
  objectId: 'ObjectID', name: 'Name', position: 'Position', rotation: 'Rotation', ownerId: 'OwnerID',
});

const getObjectPartsResponse = structure('GetObjectPartsResponse', { parts: ['Parts', partInformation] });

const getObjectInventoryResponse = structure('GetObjectInventoryResponse', {
  inventory: ['Inventory', objectInventoryInformation],
});

const objectPositionResponse = structure('ObjectPositionResponse', { objectId: 'ObjectID', position: 'Position' });

const objectRotationResponse = structure('ObjectRotationResponse', { objectId: 'ObjectID', rotation: 'Rotation' });

const createObjectResponse = structure('CreateObjectResponse', { objectId: 'ObjectID' });

const testAssetResponse = structure('TestAssetResponse', { exists: 'Exists' });

const getAssetResponse = structure('GetAssetResponse', { asset: ['Asset', assetData] });

const addAssetResponse = structure('AddAssetResponse', { assetId: 'AssetID' });

const getDependentAssetsResponse = structure('GetDependentAssetsResponse', { dependentAssets: 'DependentAssets' });

const avatarAppearanceResponse = structure('AvatarAppearanceResponse', {
  serializedAppearance: 'SerializedAppearance',
});

const sunParametersResponse = structure('SunParametersResponse', {
  yearLength: 'YearLength', dayLength: 'DayLength', horizonShift: 'HorizonShift',
  dayTimeSunHourScale: 'DayTimeSunHourScale', currentTime: 'CurrentTime',
});

const terrainHeightResponse = structure('TerrainHeightResponse', { x: 'X', y: 'Y', height: 'Height' });

const registerTouchCallbackResponse = structure('RegisterTouchCallbackResponse', { requestId: 'RequestID' });

const registerUpdatedCallbackResponse = structure('RegisterUpdatedCallbackResponse', { requestId: 'RequestID' });

const addAvatarResponse = structure('AddAvatarResponse', { avatarId: 'AvatarID' });

const getChatLogResponse = structure('GetChatLogResponse', { lines: ['Lines', chatLine] });

const getObjectMessageLogResponse = structure('GetObjectMessageLogResponse', { lines: ['Lines', objectMessageLine] });

const getChangesResponse = structure('GetChangesResponse', {
  epoch: 'Epoch', revision: 'Revision', whole: 'Whole', objects: ['Objects', objectState], moved: 'Moved',
  turned: 'Turned', removed: 'Removed', avatarsChanged: 'AvatarsChanged', avatars: ['Avatars', avatarState],
  chatLines: 'ChatLines', groundChanges: 'GroundChanges', sunHour: 'SunHour',
});

const getGroundResponse = structure('GetGroundResponse', { size: 'Size', heights: 'Heights' });

const infoRequest = message('info', 'InfoRequest', {});

/**
 * Asks what the region offers; needs no capability.
 *
 * Gives a promise of InfoResponse:
 *
 * asyncEndPoint: Address for datagrams, host:port. Text or null.
 * synchEndPoint: Address for HTTP, a URL. Text or null.
 * sceneList:     The names of the scenes. List of texts.
 * messageList:   The messages that have a handler, as DOMAIN::TYPE or SCENE::DOMAIN::TYPE. List of texts.
 */
export function info(fields, region) {
  return send(infoRequest, infoResponse, fields, region);
}

const messageFormatRequest = message('messageFormat', 'MessageFormatRequest', { messageName: 'MessageName' });

/**
 * Asks for a sample of a request with its defaults; needs no capability.
 *
 * messageName: The full name of the request, for example RemoteControl.Messages.ChatRequest. Text.
 *
 * Gives a promise of MessageFormatResponse:
 *
 * sampleMessage: The request with its defaults, as JSON text. Text or null.
 */
export function messageFormat(fields, region) {
  return send(messageFormatRequest, messageFormatResponse, fields, region);
}

const createEndPointRequest = message('createEndPoint', 'CreateEndPointRequest', {
  lifeSpan: 'LifeSpan', callbackHost: 'CallbackHost', callbackPort: 'CallbackPort',
});

/**
 * Asks for an endpoint: the address to which the region sends callbacks as datagrams.
 *
 * lifeSpan:     How long the endpoint lives without a renewal; less than 3000 becomes 3000. Whole number in
 *               milliseconds; 0 unless given.
 * callbackHost: An IP address, which must be the one that the request comes from. Text.
 * callbackPort: The UDP port. Whole number; 0 unless given.
 *
 * Gives a promise of CreateEndPointResponse:
 *
 * endPointId: The endpoint. Id.
 * lifeSpan:   The life that was granted. Whole number in milliseconds.
 */
export function createEndPoint(fields, region) {
  return send(createEndPointRequest, createEndPointResponse, fields, region);
}

const renewEndPointRequest = message('renewEndPoint', 'RenewEndPointRequest', {
  endPointId: 'EndPointID', lifeSpan: 'LifeSpan',
});

/**
 * Sets the life of an endpoint anew.
 *
 * endPointId: The endpoint. Id.
 * lifeSpan:   The new life from now on; less than 3000 becomes 3000. Whole number in milliseconds; 0 unless given.
 *
 * Gives a promise of CreateEndPointResponse:
 *
 * endPointId: The endpoint. Id.
 * lifeSpan:   The life that was granted. Whole number in milliseconds.
 */
export function renewEndPoint(fields, region) {
  return send(renewEndPointRequest, createEndPointResponse, fields, region);
}

const closeEndPointRequest = message('closeEndPoint', 'CloseEndPointRequest', { endPointId: 'EndPointID' });

/**
 * Closes an endpoint and drops its subscriptions.
 *
 * endPointId: The endpoint. Id.
 *
 * Gives a promise of ResponseBase.
 */
export function closeEndPoint(fields, region) {
  return send(closeEndPointRequest, responseBase, fields, region);
}

const findObjectsRequest = message('findObjects', 'FindObjectsRequest', {
  pattern: 'Pattern', coordinateA: 'CoordinateA', coordinateB: 'CoordinateB', ownerId: 'OwnerID',
});

/**
 * Finds the objects that lie in a box, have a matching name and belong to an owner.
 *
 * pattern:     A regular expression, found anywhere in the name, with regard to case; empty: any name. Text.
 * coordinateA: One corner of the box; the box includes its faces. [x, y, z] in metres; unbounded unless given.
 * coordinateB: The opposite corner. [x, y, z] in metres; unbounded unless given.
 * ownerId:     The owner; zero: anybody. Id.
 *
 * Gives a promise of FindObjectsResponse:
 *
 * objects: Their ids. List of ids.
 */
export function findObjects(fields, region) {
  return send(findObjectsRequest, findObjectsResponse, fields, region);
}

const getObjectDataRequest = message('getObjectData', 'GetObjectDataRequest', { objectId: 'ObjectID' });

/**
 * Asks for an object's name, place, turn and owner.
 *
 * objectId: The object: the id of its root part. Id.
 *
 * Gives a promise of GetObjectDataResponse:
 *
 * objectId: The object: the id of its root part. Id.
 * name:     Its name. Text or null.
 * position: Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres.
 * rotation: Turn, as a quaternion x, y, z, w. [x, y, z, w].
 * ownerId:  The owner. Id.
 */
export function getObjectData(fields, region) {
  return send(getObjectDataRequest, getObjectDataResponse, fields, region);
}

const getObjectPartsRequest = message('getObjectParts', 'GetObjectPartsRequest', { objectId: 'ObjectID' });

/**
 * Asks for the parts that an object is linked from.
 *
 * objectId: The object: the id of its root part. Id.
 *
 * Gives a promise of GetObjectPartsResponse:
 *
 * parts: The root first. List of PartInformation.
 */
export function getObjectParts(fields, region) {
  return send(getObjectPartsRequest, getObjectPartsResponse, fields, region);
}

const getObjectInventoryRequest = message('getObjectInventory', 'GetObjectInventoryRequest', { objectId: 'ObjectID' });

/**
 * Asks what is inside an object's root part.
 *
 * objectId: The object: the id of its root part. Id.
 *
 * Gives a promise of GetObjectInventoryResponse:
 *
 * inventory: The items. List of ObjectInventoryInformation.
 */
export function getObjectInventory(fields, region) {
  return send(getObjectInventoryRequest, getObjectInventoryResponse, fields, region);
}

const getObjectPositionRequest = message('getObjectPosition', 'GetObjectPositionRequest', { objectId: 'ObjectID' });

/**
 * Asks where an object is.
 *
 * objectId: The object: the id of its root part. Id.
 *
 * Gives a promise of ObjectPositionResponse:
 *
 * objectId: The object: the id of its root part. Id.
 * position: Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres.
 */
export function getObjectPosition(fields, region) {
  return send(getObjectPositionRequest, objectPositionResponse, fields, region);
}

const setObjectPositionRequest = message('setObjectPosition', 'SetObjectPositionRequest', {
  objectId: 'ObjectID', position: 'Position',
});

/**
 * Moves an object.
 *
 * objectId: The object: the id of its root part. Id.
 * position: Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres; [128, 128, 20] unless
 *           given.
 *
 * Gives a promise of ObjectPositionResponse:
 *
 * objectId: The object: the id of its root part. Id.
 * position: Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres.
 */
export function setObjectPosition(fields, region) {
  return send(setObjectPositionRequest, objectPositionResponse, fields, region);
}

const getObjectRotationRequest = message('getObjectRotation', 'GetObjectRotationRequest', { objectId: 'ObjectID' });

/**
 * Asks how an object is turned.
 *
 * objectId: The object: the id of its root part. Id.
 *
 * Gives a promise of ObjectRotationResponse:
 *
 * objectId: The object: the id of its root part. Id.
 * rotation: Turn, as a quaternion x, y, z, w. [x, y, z, w].
 */
export function getObjectRotation(fields, region) {
  return send(getObjectRotationRequest, objectRotationResponse, fields, region);
}

const setObjectRotationRequest = message('setObjectRotation', 'SetObjectRotationRequest', {
  objectId: 'ObjectID', rotation: 'Rotation',
});

/**
 * Turns an object.
 *
 * objectId: The object: the id of its root part. Id.
 * rotation: Turn, as a quaternion x, y, z, w. [x, y, z, w]; [0, 0, 0, 1] unless given.
 *
 * Gives a promise of ObjectRotationResponse:
 *
 * objectId: The object: the id of its root part. Id.
 * rotation: Turn, as a quaternion x, y, z, w. [x, y, z, w].
 */
export function setObjectRotation(fields, region) {
  return send(setObjectRotationRequest, objectRotationResponse, fields, region);
}

const createObjectRequest = message('createObject', 'CreateObjectRequest', {
  name: 'Name', description: 'Description', startParameter: 'StartParameter', position: 'Position',
  rotation: 'Rotation', velocity: 'Velocity', assetId: 'AssetID', objectId: 'ObjectID',
});

/**
 * Creates an object from an asset.
 *
 * name:           Its name. Text; "RemoteControl Object" unless given.
 * description:    Its description. Text; "RemoteControl Generated Object" unless given.
 * startParameter: JSON text for the scripts inside. Text; "{}" unless given.
 * position:       Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres; [128, 128, 20] unless
 *                 given.
 * rotation:       Turn, as a quaternion x, y, z, w. [x, y, z, w]; [0, 0, 0, 1] unless given.
 * velocity:       Its velocity. [x, y, z] in metres a second; [0, 0, 0] unless given.
 * assetId:        The asset to create it from: an object asset; required. Id.
 * objectId:       The id that it shall have; zero: the region chooses. Id.
 *
 * Gives a promise of CreateObjectResponse:
 *
 * objectId: The object: the id of its root part. Id.
 */
export function createObject(fields, region) {
  return send(createObjectRequest, createObjectResponse, fields, region);
}

const createBulkObjectsRequest = message('createBulkObjects', 'CreateBulkObjectsRequest', {
  objects: ['Objects', objectSpecification],
});

/**
 * Creates many objects; what could not be created is told in the answer's text.
 *
 * objects: What to create. List of ObjectSpecification.
 *
 * Gives a promise of ResponseBase.
 */
export function createBulkObjects(fields, region) {
  return send(createBulkObjectsRequest, responseBase, fields, region);
}

const deleteObjectRequest = message('deleteObject', 'DeleteObjectRequest', { objectId: 'ObjectID' });

/**
 * Deletes an object.
 *
 * objectId: The object: the id of its root part. Id.
 *
 * Gives a promise of ResponseBase.
 */
export function deleteObject(fields, region) {
  return send(deleteObjectRequest, responseBase, fields, region);
}

const deleteBulkObjectsRequest = message('deleteBulkObjects', 'DeleteBulkObjectsRequest', { objectIds: 'ObjectIDs' });

/**
 * Deletes many objects; unknown ones are told in the answer's text.
 *
 * objectIds: The objects. List of ids.
 *
 * Gives a promise of ResponseBase.
 */
export function deleteBulkObjects(fields, region) {
  return send(deleteBulkObjectsRequest, responseBase, fields, region);
}

const deleteAllObjectsRequest = message('deleteAllObjects', 'DeleteAllObjectsRequest', {});

/**
 * Deletes every object of the scene, also those that scripts did not make.
 *
 * Gives a promise of ResponseBase.
 */
export function deleteAllObjects(fields, region) {
  return send(deleteAllObjectsRequest, responseBase, fields, region);
}

const bulkDynamicsRequest = message('bulkDynamics', 'BulkDynamicsRequest', {
  updates: ['Updates', objectDynamicsData],
});

/**
 * Moves many objects at once; unknown ones are passed over without a word.
 *
 * updates: The new state of each object. List of ObjectDynamicsData.
 *
 * Gives a promise of ResponseBase.
 */
export function bulkDynamics(fields, region) {
  return send(bulkDynamicsRequest, responseBase, fields, region);
}

const messageObjectRequest = message('messageObject', 'MessageObjectRequest', {
  objectId: 'ObjectID', message: 'Message',
});

/**
 * Sends a text to the scripts inside an object.
 *
 * objectId: The object: the id of its root part. Id.
 * message:  The text. Text.
 *
 * Gives a promise of ResponseBase.
 */
export function messageObject(fields, region) {
  return send(messageObjectRequest, responseBase, fields, region);
}

const setPartPositionRequest = message('setPartPosition', 'SetPartPositionRequest', {
  objectId: 'ObjectID', linkNum: 'LinkNum', position: 'Position',
});

/**
 * Moves a part of an object.
 *
 * objectId: The object: the id of its root part. Id.
 * linkNum:  The part's number; 0: the root. Whole number; 0 unless given.
 * position: Where it shall be, from the root. [x, y, z] in metres; [0, 0, 0] unless given.
 *
 * Gives a promise of ResponseBase.
 */
export function setPartPosition(fields, region) {
  return send(setPartPositionRequest, responseBase, fields, region);
}

const setPartRotationRequest = message('setPartRotation', 'SetPartRotationRequest', {
  objectId: 'ObjectID', linkNum: 'LinkNum', rotation: 'Rotation',
});

/**
 * Turns a part of an object.
 *
 * objectId: The object: the id of its root part. Id.
 * linkNum:  The part's number; 0: the root. Whole number; 0 unless given.
 * rotation: Turn, as a quaternion x, y, z, w. [x, y, z, w]; [0, 0, 0, 1] unless given.
 *
 * Gives a promise of ResponseBase.
 */
export function setPartRotation(fields, region) {
  return send(setPartRotationRequest, responseBase, fields, region);
}

const setPartScaleRequest = message('setPartScale', 'SetPartScaleRequest', {
  objectId: 'ObjectID', linkNum: 'LinkNum', scale: 'Scale',
});

/**
 * Sets the size of a part of an object.
 *
 * objectId: The object: the id of its root part. Id.
 * linkNum:  The part's number; 0: the root. Whole number; 0 unless given.
 * scale:    Its extent along x, y and z. [x, y, z] in metres; [1, 1, 1] unless given.
 *
 * Gives a promise of ResponseBase.
 */
export function setPartScale(fields, region) {
  return send(setPartScaleRequest, responseBase, fields, region);
}

const setPartColorRequest = message('setPartColor', 'SetPartColorRequest', {
  objectId: 'ObjectID', linkNum: 'LinkNum', color: 'Color', alpha: 'Alpha',
});

/**
 * Colours all faces of a part of an object.
 *
 * objectId: The object: the id of its root part. Id.
 * linkNum:  The part's number; 0: the root. Whole number; 0 unless given.
 * color:    Red, green and blue, 0 to 1. [x, y, z]; [0, 0, 0] unless given.
 * alpha:    Opacity from 0, invisible, to 1. Number; 0 unless given.
 *
 * Gives a promise of ResponseBase.
 */
export function setPartColor(fields, region) {
  return send(setPartColorRequest, responseBase, fields, region);
}

const testAssetRequest = message('testAsset', 'TestAssetRequest', { assetId: 'AssetID' });

/**
 * Asks whether the region has an asset in its cache.
 *
 * assetId: The asset. Id.
 *
 * Gives a promise of TestAssetResponse:
 *
 * exists: Whether it is there. True or false.
 */
export function testAsset(fields, region) {
  return send(testAssetRequest, testAssetResponse, fields, region);
}

const getAssetRequest = message('getAsset', 'GetAssetRequest', { assetId: 'AssetID' });

/**
 * Asks for an asset.
 *
 * assetId: The asset. Id.
 *
 * Gives a promise of GetAssetResponse:
 *
 * asset: The asset. AssetData.
 */
export function getAsset(fields, region) {
  return send(getAssetRequest, getAssetResponse, fields, region);
}

const getAssetFromObjectRequest = message('getAssetFromObject', 'GetAssetFromObjectRequest', { objectId: 'ObjectID' });

/**
 * Asks for an object as a new asset.
 *
 * objectId: The object: the id of its root part. Id.
 *
 * Gives a promise of GetAssetResponse:
 *
 * asset: The asset. AssetData.
 */
export function getAssetFromObject(fields, region) {
  return send(getAssetFromObjectRequest, getAssetResponse, fields, region);
}

const addAssetRequest = message('addAsset', 'AddAssetRequest', { asset: ['Asset', assetData] });

/**
 * Gives the region an asset; where the id is known already, the old one stays.
 *
 * asset: The asset; choose its id, since a real server forgets one that has none. AssetData.
 *
 * Gives a promise of AddAssetResponse:
 *
 * assetId: The asset. Id.
 */
export function addAsset(fields, region) {
  return send(addAssetRequest, addAssetResponse, fields, region);
}

const getDependentAssetsRequest = message('getDependentAssets', 'GetDependentAssetsRequest', { assetId: 'AssetID' });

/**
 * Asks which assets an asset needs, itself included.
 *
 * assetId: The asset. Id.
 *
 * Gives a promise of GetDependentAssetsResponse:
 *
 * dependentAssets: Their ids. List of ids.
 */
export function getDependentAssets(fields, region) {
  return send(getDependentAssetsRequest, getDependentAssetsResponse, fields, region);
}

const getAvatarAppearanceRequest = message('getAvatarAppearance', 'GetAvatarAppearanceRequest', {
  avatarId: 'AvatarID',
});

/**
 * Asks what an avatar in the region looks like.
 *
 * avatarId: The avatar's user; zero: the capability's own user. Id.
 *
 * Gives a promise of AvatarAppearanceResponse:
 *
 * serializedAppearance: The appearance as JSON text. Text or null.
 */
export function getAvatarAppearance(fields, region) {
  return send(getAvatarAppearanceRequest, avatarAppearanceResponse, fields, region);
}

const setAvatarAppearanceRequest = message('setAvatarAppearance', 'SetAvatarAppearanceRequest', {
  serializedAppearance: 'SerializedAppearance', avatarId: 'AvatarID',
});

/**
 * Changes what an avatar in the region looks like.
 *
 * serializedAppearance: The appearance as JSON text. Text.
 * avatarId:             The avatar's user; zero: the capability's own user. Id.
 *
 * Gives a promise of ResponseBase.
 */
export function setAvatarAppearance(fields, region) {
  return send(setAvatarAppearanceRequest, responseBase, fields, region);
}

const chatRequest = message('chat', 'ChatRequest', { message: 'Message', position: 'Position', channel: 'Channel' });

/**
 * Says a text to everybody in the region, in the name of the capability's user.
 *
 * message:  The text; over 1100 characters it is cut to 1000. Text; "Hello" unless given.
 * position: Where it is said; a real server ignores it. [x, y, z] in metres; [128, 128, 20] unless given.
 * channel:  The chat channel; people hear 0. Whole number; 0 unless given.
 *
 * Gives a promise of ResponseBase.
 */
export function chat(fields, region) {
  return send(chatRequest, responseBase, fields, region);
}

const getSunParametersRequest = message('getSunParameters', 'GetSunParametersRequest', {});

/**
 * Asks how the sun moves.
 *
 * Gives a promise of SunParametersResponse:
 *
 * yearLength:          Length of a year. Number in days.
 * dayLength:           Length of a day. Number in hours.
 * horizonShift:        Shift of the horizon. Number.
 * dayTimeSunHourScale: Share of day and night. Number.
 * currentTime:         The time of day. Number in hours.
 */
export function getSunParameters(fields, region) {
  return send(getSunParametersRequest, sunParametersResponse, fields, region);
}

const setSunParametersRequest = message('setSunParameters', 'SetSunParametersRequest', {
  yearLength: 'YearLength', dayLength: 'DayLength', horizonShift: 'HorizonShift',
  dayTimeSunHourScale: 'DayTimeSunHourScale', currentTime: 'CurrentTime',
});

/**
 * Changes how the sun moves. The time of day is always set, so leaving it out means midnight.
 *
 * yearLength:          Length of a year; 0: unchanged. Number in days; 0 unless given.
 * dayLength:           Length of a day; 0: unchanged. Number in hours; 0 unless given.
 * horizonShift:        Shift of the horizon; 0: unchanged. Number; 0 unless given.
 * dayTimeSunHourScale: Share of day and night; 0: unchanged. Number; 0 unless given.
 * currentTime:         The time of day, taken modulo 24. Number in hours; 0 unless given.
 *
 * Gives a promise of SunParametersResponse:
 *
 * yearLength:          Length of a year. Number in days.
 * dayLength:           Length of a day. Number in hours.
 * horizonShift:        Shift of the horizon. Number.
 * dayTimeSunHourScale: Share of day and night. Number.
 * currentTime:         The time of day. Number in hours.
 */
export function setSunParameters(fields, region) {
  return send(setSunParametersRequest, sunParametersResponse, fields, region);
}

const getTerrainHeightRequest = message('getTerrainHeight', 'GetTerrainHeightRequest', { x: 'X', y: 'Y' });

/**
 * Asks how high the ground is; outside the region the answer is 0.
 *
 * x: East. Whole number in metres; 0 unless given.
 * y: North. Whole number in metres; 0 unless given.
 *
 * Gives a promise of TerrainHeightResponse:
 *
 * x:      East. Whole number in metres.
 * y:      North. Whole number in metres.
 * height: The height. Number in metres.
 */
export function getTerrainHeight(fields, region) {
  return send(getTerrainHeightRequest, terrainHeightResponse, fields, region);
}

const setTerrainHeightRequest = message('setTerrainHeight', 'SetTerrainHeightRequest', {
  x: 'X', y: 'Y', height: 'Height',
});

/**
 * Sets how high the ground is.
 *
 * x:      East. Whole number in metres; 0 unless given.
 * y:      North. Whole number in metres; 0 unless given.
 * height: The new height. Number in metres; 20 unless given.
 *
 * Gives a promise of TerrainHeightResponse:
 *
 * x:      East. Whole number in metres.
 * y:      North. Whole number in metres.
 * height: The height. Number in metres.
 */
export function setTerrainHeight(fields, region) {
  return send(setTerrainHeightRequest, terrainHeightResponse, fields, region);
}

const registerTouchCallbackRequest = message('registerTouchCallback', 'RegisterTouchCallbackRequest', {
  objectId: 'ObjectID', endPointId: 'EndPointID',
});

/**
 * Asks to be told when somebody touches an object.
 *
 * objectId:   The object: the id of its root part. Id.
 * endPointId: The endpoint that shall be told. Id.
 *
 * Gives a promise of RegisterTouchCallbackResponse:
 *
 * requestId: Names the registration in callbacks and for its end. Id.
 */
export function registerTouchCallback(fields, region) {
  return send(registerTouchCallbackRequest, registerTouchCallbackResponse, fields, region);
}

const unregisterTouchCallbackRequest = message('unregisterTouchCallback', 'UnregisterTouchCallbackRequest', {
  objectId: 'ObjectID', requestId: 'RequestID',
});

/**
 * Ends a registration for touches.
 *
 * objectId:  The object: the id of its root part. Id.
 * requestId: What the registration was answered with. Id.
 *
 * Gives a promise of ResponseBase.
 */
export function unregisterTouchCallback(fields, region) {
  return send(unregisterTouchCallbackRequest, responseBase, fields, region);
}

const registerUpdatedCallbackRequest = message('registerUpdatedCallback', 'RegisterUpdatedCallbackRequest', {
  objectIds: 'ObjectIDs', endPointId: 'EndPointID',
});

/**
 * Asks to be told when the position of any of some objects changes; unknown ones are told in the answer's text.
 *
 * objectIds:  The objects. List of ids.
 * endPointId: The endpoint that shall be told. Id.
 *
 * Gives a promise of RegisterUpdatedCallbackResponse:
 *
 * requestId: Names the registration in callbacks and for its end. Id.
 */
export function registerUpdatedCallback(fields, region) {
  return send(registerUpdatedCallbackRequest, registerUpdatedCallbackResponse, fields, region);
}

const unregisterUpdatedCallbackRequest = message('unregisterUpdatedCallback', 'UnregisterUpdatedCallbackRequest', {
  objectIds: 'ObjectIDs', requestId: 'RequestID',
});

/**
 * Ends a registration for position updates.
 *
 * objectIds: The objects. List of ids.
 * requestId: What the registration was answered with. Id.
 *
 * Gives a promise of ResponseBase.
 */
export function unregisterUpdatedCallback(fields, region) {
  return send(unregisterUpdatedCallbackRequest, responseBase, fields, region);
}

const sensorDataRequest = message('sensorData', 'SensorDataRequest', {
  sensorFamily: 'SensorFamily', sensorId: 'SensorID', sensorData: 'SensorData',
});

/**
 * Hands on what a sensor measured. Servers were seen to have no handler for it.
 *
 * sensorFamily: The kind of sensor. Text.
 * sensorId:     The sensor. Text.
 * sensorData:   What it measured. List of number.
 *
 * Gives a promise of ResponseBase.
 */
export function sensorData(fields, region) {
  return send(sensorDataRequest, responseBase, fields, region);
}

const addAvatarRequest = message('addAvatar', 'AddAvatarRequest', {
  avatarId: 'AvatarID', firstName: 'FirstName', lastName: 'LastName', position: 'Position',
});

/**
 * Puts an avatar into the region. Only a built-in region has it, for scripts that run with --simulator.
 *
 * avatarId:  Its user; zero: the region chooses. Id.
 * firstName: First name. Text.
 * lastName:  Last name. Text.
 * position:  Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres; [128, 128, 25] unless
 *            given.
 *
 * Gives a promise of AddAvatarResponse:
 *
 * avatarId: The avatar's user. Id.
 */
export function addAvatar(fields, region) {
  return send(addAvatarRequest, addAvatarResponse, fields, region);
}

const moveAvatarRequest = message('moveAvatar', 'MoveAvatarRequest', { avatarId: 'AvatarID', position: 'Position' });

/**
 * Moves an avatar. Only a built-in region has it, for scripts that run with --simulator.
 *
 * avatarId: The avatar's user. Id.
 * position: Where, in the region's coordinates: x east, y north, z up. [x, y, z] in metres; [128, 128, 25] unless
 *           given.
 *
 * Gives a promise of ResponseBase.
 */
export function moveAvatar(fields, region) {
  return send(moveAvatarRequest, responseBase, fields, region);
}

const removeAvatarRequest = message('removeAvatar', 'RemoveAvatarRequest', { avatarId: 'AvatarID' });

/**
 * Takes an avatar out of the region. Only a built-in region has it, for scripts that run with --simulator.
 *
 * avatarId: The avatar's user. Id.
 *
 * Gives a promise of ResponseBase.
 */
export function removeAvatar(fields, region) {
  return send(removeAvatarRequest, responseBase, fields, region);
}

const touchObjectRequest = message('touchObject', 'TouchObjectRequest', {
  objectId: 'ObjectID', avatarId: 'AvatarID', surface: ['Surface', touchedSurface],
});

/**
 * Touches an object as an avatar. Only a built-in region has it, for scripts that run with --simulator.
 *
 * objectId: The object or the part that is touched. Id.
 * avatarId: The avatar's user. Id.
 * surface:  Where on the surface; left out: zeros. TouchedSurface.
 *
 * Gives a promise of ResponseBase.
 */
export function touchObject(fields, region) {
  return send(touchObjectRequest, responseBase, fields, region);
}

const avatarChatRequest = message('avatarChat', 'AvatarChatRequest', {
  avatarId: 'AvatarID', message: 'Message', channel: 'Channel',
});

/**
 * Says a text as an avatar. Only a built-in region has it, for scripts that run with --simulator.
 *
 * avatarId: The avatar's user. Id.
 * message:  The text. Text.
 * channel:  The chat channel. Whole number; 0 unless given.
 *
 * Gives a promise of ResponseBase.
 */
export function avatarChat(fields, region) {
  return send(avatarChatRequest, responseBase, fields, region);
}

const getChatLogRequest = message('getChatLog', 'GetChatLogRequest', { since: 'Since' });

/**
 * Asks what was said in the region. Only a built-in region has it, for scripts that run with --simulator.
 *
 * since: How many lines, from the first one, to leave out. Whole number; 0 unless given.
 *
 * Gives a promise of GetChatLogResponse:
 *
 * lines: Oldest first. List of ChatLine.
 */
export function getChatLog(fields, region) {
  return send(getChatLogRequest, getChatLogResponse, fields, region);
}

const getObjectMessageLogRequest = message('getObjectMessageLog', 'GetObjectMessageLogRequest', {
  objectId: 'ObjectID',
});

/**
 * Asks which texts the scripts inside an object were sent. Only a built-in region has it, for scripts that run with
 * --simulator.
 *
 * objectId: The object: the id of its root part. Id.
 *
 * Gives a promise of GetObjectMessageLogResponse:
 *
 * lines: Oldest first. List of ObjectMessageLine.
 */
export function getObjectMessageLog(fields, region) {
  return send(getObjectMessageLogRequest, getObjectMessageLogResponse, fields, region);
}

const getChangesRequest = message('getChanges', 'GetChangesRequest', { epoch: 'Epoch', since: 'Since' });

/**
 * Asks for all that changed in the region since an earlier answer, as somebody needs who shows it. Only a built-in
 * region has it, for scripts that run with --simulator.
 *
 * epoch: The earlier answer's; zero, or another than the region's: all there is. Id.
 * since: The earlier answer's Revision; 0: all there is. Whole number; 0 unless given.
 *
 * Gives a promise of GetChangesResponse:
 *
 * epoch:          Another one than before: the region was started anew. Id.
 * revision:       To be named when it is asked again. Whole number.
 * whole:          Whether this is all there is: what is not in it is gone. True or false.
 * objects:        The objects that are new or look different. List of ObjectState.
 * moved:          Where the other objects that moved are now, as base64: 16 bytes each, little-endian: the object's
 *                 Number, then x, y and z in single precision, in metres. Text.
 * turned:         The turn of the other objects that turned, as base64: 20 bytes each, little-endian: the object's
 *                 Number, then x, y, z and w in single precision. Text.
 * removed:        The objects that are gone. List of ids.
 * avatarsChanged: Whether an avatar came, went or moved: then all of them are told. True or false.
 * avatars:        All who are there, where one of them changed. List of AvatarState.
 * chatLines:      How many lines were said since the region started; GetChatLog gives them. Whole number.
 * groundChanges:  How often the ground was changed; GetGround gives it. Whole number.
 * sunHour:        The sun's hour, 0 to 24. Number in hours.
 */
export function getChanges(fields, region) {
  return send(getChangesRequest, getChangesResponse, fields, region);
}

const getGroundRequest = message('getGround', 'GetGroundRequest', {});

/**
 * Asks for the whole ground in one answer. Only a built-in region has it, for scripts that run with --simulator.
 *
 * Gives a promise of GetGroundResponse:
 *
 * size:    How long and wide the region is. Whole number in metres.
 * heights: A height for each square metre, as base64: little-endian floats, row by row from south to north. Text.
 */
export function getGround(fields, region) {
  return send(getGroundRequest, getGroundResponse, fields, region);
}

const restartRequest = message('restart', 'RestartRequest', { downFor: 'DownFor' });

/**
 * Restarts the region: capabilities, endpoints and subscriptions are forgotten, objects are kept. Only a built-in
 * region has it, for scripts that run with --simulator.
 *
 * downFor: How long nobody answers. Whole number in milliseconds; 1000 unless given.
 *
 * Gives a promise of ResponseBase.
 */
export function restart(fields, region) {
  return send(restartRequest, responseBase, fields, region);
}

const setFaultsRequest = message('setFaults', 'SetFaultsRequest', {
  callbackLoss: 'CallbackLoss', callbackDelay: 'CallbackDelay', splitSegments: 'SplitSegments',
});

/**
 * Makes the region misbehave, for tests. Only a built-in region has it, for scripts that run with --simulator.
 *
 * callbackLoss:  Share of callbacks that are lost, 0 to 1. Number; 0 unless given.
 * callbackDelay: How long callbacks are held back. Whole number in milliseconds; 0 unless given.
 * splitSegments: Whether the head and the body of an answer are sent apart, as a real server does. True or false; false
 *                unless given.
 *
 * Gives a promise of ResponseBase.
 */
export function setFaults(fields, region) {
  return send(setFaultsRequest, responseBase, fields, region);
}
