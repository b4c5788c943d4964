package dispatcher.guest;

import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;

/**
 * Counts the frames of a guest's functions on each thread, and tells the guest that its stack is full long before that is so: a stack
 * that is really full is noticed anywhere, also where the engine holds a lock, which then is never given back. Python tells of its
 * functions only where each statement is watched, too, which would slow it down; so its frames are not counted.
 */
final class FrameCount extends ExecutionEventNode {
    /** Frames of one thread. A frame of plain code takes 2 kB. */
    static final int MOST = 4_000;

    /** How deep one thread is in one context. */
    static final class Depth {
        private int frames;
    }

    private final ContextThreadLocal<Depth> depth;

    private FrameCount(ContextThreadLocal<Depth> depth) {
        this.depth = depth;
    }

    /** Counts in all contexts of an engine. */
    static void attach(TruffleInstrument.Env engine, ContextThreadLocal<Depth> depth) {
        var functions = SourceSectionFilter.newBuilder().tagIs(StandardTags.RootTag.class).build();
        engine.getInstrumenter().attachExecutionEventFactory(functions, _ -> new FrameCount(depth));
    }

    @Override
    protected void onEnter(VirtualFrame frame) {
        Depth here = depth.get();
        if (++here.frames > MOST) {
            // Functions that never return to their caller are held up nowhere else.
            TruffleSafepoint.poll(this);
            throw new StackOverflowError();
        }
    }

    @Override
    protected void onReturnValue(VirtualFrame frame, Object result) {
        depth.get().frames--;
    }

    @Override
    protected void onReturnExceptional(VirtualFrame frame, Throwable exception) {
        depth.get().frames--;
    }
}
