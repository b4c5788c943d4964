package dispatcher.bench.codec;

import de.undercouch.bson4jackson.BsonFactory;
import dispatcher.host.codec.Codec;
import dispatcher.host.codec.Encoding;
import dispatcher.message.AddressedRequest;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** BulkDynamics of 1,000 objects, written and read by the codec, and by databind on maps. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
public class CodecBenchmark {
    @Param({"JSON", "BSON"})
    public Encoding encoding;

    private final AddressedRequest request = Updates.request();
    private final Map<String, Object> maps = Updates.maps();
    private Codec codec;
    private ObjectMapper databind;
    private byte[] bytes;

    /** Both must write the same bytes, or they would not do the same work. */
    @Setup
    public void prepare() {
        codec = encoding.codec();
        databind = encoding == Encoding.JSON ? JsonMapper.shared() : new ObjectMapper(new BsonFactory());
        bytes = codec.encode(request);
        if (!databind.readTree(bytes).equals(databind.readTree(databind.writeValueAsBytes(maps)))) {
            throw new IllegalStateException("The codec and databind do not write the same.");
        }
    }

    @Benchmark
    public byte[] encodeCodec() {
        return codec.encode(request);
    }

    @Benchmark
    public byte[] encodeDatabind() {
        return databind.writeValueAsBytes(maps);
    }

    @Benchmark
    public Object decodeCodec() {
        return codec.decodeRequest(bytes);
    }

    @Benchmark
    public Object decodeDatabind() {
        return databind.readValue(bytes, Map.class);
    }
}
