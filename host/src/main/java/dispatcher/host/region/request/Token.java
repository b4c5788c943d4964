package dispatcher.host.region.request;

/** The kinds of token in a request, JSON's and BSON's together. */
enum Token {
    NONE, START_OBJECT, END_OBJECT, START_ARRAY, END_ARRAY, START_CONSTRUCTOR, END_CONSTRUCTOR, PROPERTY_NAME, COMMENT, INTEGER, FLOAT, STRING, BOOLEAN, NULL, UNDEFINED, BYTES, DATE;

    boolean isStart() {
        return this == START_OBJECT || this == START_ARRAY || this == START_CONSTRUCTOR;
    }

    boolean isEnd() {
        return this == END_OBJECT || this == END_ARRAY || this == END_CONSTRUCTOR;
    }
}
