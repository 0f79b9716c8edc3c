namespace CqpKits.Pdf.Writing;

/// <summary>An object that waits for its object stream.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Start">Where its bytes start among those that wait.</param>
/// <param name="Length">How many they are.</param>
internal readonly record struct PackedObject(int Number, int Start, int Length);

/// <summary>Object streams (ISO 32000-1, 7.5.7): many objects deflated together.</summary>
internal static class ObjectStreams
{
    /// <summary>Objects in one stream: a viewer inflates all to see one.</summary>
    public const int Most = 500;

    /// <summary>The entries of the dictionary of the stream, and its content: pairs of number and offset, then the objects.</summary>
    public static (ByteBuffer Entries, ByteBuffer Content) Of(IReadOnlyList<PackedObject> objects, ReadOnlySpan<byte> packed)
    {
        var content = new ByteBuffer();
        var offset = 0;
        foreach (var item in objects)
        {
            content.Whole(item.Number).Byte((byte)' ').Whole(offset).Byte((byte)' ');
            offset += item.Length + 1;
        }

        var entries = new ByteBuffer().Bytes("/Type/ObjStm/N "u8).Whole(objects.Count).Bytes("/First "u8).Whole(content.Length);
        foreach (var item in objects)
        {
            content.Bytes(packed.Slice(item.Start, item.Length)).Byte((byte)'\n');
        }

        return (entries, content);
    }
}
