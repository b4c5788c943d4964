package dispatcher.host.region.asset;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of asset that archives name: the end of the file's name, the media type, the number in inventories. */
public enum AssetKind {
    TEXTURE("_texture.jp2", "image/x-j2c", 0), SOUND("_sound.ogg", "application/ogg", 1), CALLING_CARD(
            "_callingcard.txt", "application/vnd.ll.callingcard", 2), LANDMARK("_landmark.txt",
                    "application/vnd.ll.landmark", 3), CLOTHING("_clothing.txt", "application/vnd.ll.clothing",
                            5), OBJECT("_object.xml", "application/vnd.ll.primitive", 6), NOTECARD("_notecard.txt",
                                    "application/vnd.ll.notecard", 7), SCRIPT("_script.lsl",
                                            "application/vnd.ll.lsltext", 10), BYTE_CODE("_bytecode.lso",
                                                    "application/vnd.ll.lslbyte",
                                                    11), IMAGE_TGA("_image.tga", "image/tga", 12), BODY_PART(
                                                            "_bodypart.txt", "application/vnd.ll.bodypart",
                                                            13), SOUND_WAV("_sound.wav", "audio/x-wav", 17), IMAGE(
                                                                    "_image.jpg", "image/jpeg", 19), ANIMATION(
                                                                            "_animation.bvh",
                                                                            "application/vnd.ll.animation",
                                                                            20), GESTURE("_gesture.txt",
                                                                                    "application/vnd.ll.gesture",
                                                                                    21), MESH("_mesh.llmesh",
                                                                                            "application/vnd.ll.mesh",
                                                                                            49), MATERIAL(
                                                                                                    "_material.xml",
                                                                                                    "application/llsd+xml",
                                                                                                    57);

    /** The media type of what has none. */
    public static final String UNKNOWN = "application/octet-stream";

    private final String ending;
    private final String contentType;
    private final int number;

    AssetKind(String ending, String contentType, int number) {
        this.ending = ending;
        this.contentType = contentType;
        this.number = number;
    }

    /** How the file's name ends in an archive, behind the id. */
    public String ending() {
        return ending;
    }

    public String contentType() {
        return contentType;
    }

    /** The number in inventories. */
    public int number() {
        return number;
    }

    /** The kind whose files end so. */
    public static Optional<AssetKind> byFile(String name) {
        return Arrays.stream(values()).filter(kind -> name.endsWith(kind.ending)).findFirst();
    }

    /** The kind of that media type. */
    public static Optional<AssetKind> byContentType(String contentType) {
        return Arrays.stream(values()).filter(kind -> kind.contentType.equals(contentType)).findFirst();
    }
}
