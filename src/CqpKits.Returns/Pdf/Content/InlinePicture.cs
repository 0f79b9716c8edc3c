using CqpKits.Returns.Pdf.Objects;

namespace CqpKits.Returns.Pdf.Content;

/// <summary>A picture within content (ISO 32000-1, 8.9.7): its bytes are no operators.</summary>
internal static class InlinePicture
{
    /// <summary>Goes behind it.</summary>
    public static void Skip(byte[] content, ValueReader reader)
    {
        for (var at = reader.Position; content.AsSpan(at).IndexOf("EI"u8) is >= 0 and var found;)
        {
            at += found + 2;
            if (Characters.IsSpace(content[at - 3]) && (at == content.Length || Characters.IsSpace(content[at])))
            {
                reader.Position = at;
                return;
            }
        }

        reader.Position = content.Length;
    }
}
