package dispatcher.host.region;

import dispatcher.message.Callback;
import dispatcher.message.Request;
import dispatcher.message.Success;

/** Is told what a region is asked and what it tells. Is called by several threads, must not wait. */
public interface RegionWatch {
    /** A request was answered. @param nanos how long the region took for it */
    void answered(Request<?> request, Success success, long nanos);

    /** A callback was sent, or lost on purpose. */
    void told(Callback callback);
}
