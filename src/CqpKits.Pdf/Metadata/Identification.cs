using CqpKits.Documents.Values;
using CqpKits.Forms.Anchors;
using CqpKits.Forms.Identity;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Metadata;

/// <summary>What a file says of itself: its title, what made it, and of a form its identity. It says so twice, and the same: in its information dictionary and in its metadata.</summary>
internal sealed class Identification
{
    public const string Producer = "CqpKits";

    public const string Language = "fr-FR";

    public Identification(string title, FormIssue? issue)
    {
        Title = PrintableText.OneLine(title);
        Properties = issue is null ? [] : [.. IdentityProperties.Of(issue).Select(p => KeyValuePair.Create(p.Key, PrintableText.OneLine(p.Value)))];
    }

    public string Title { get; }

    /// <summary>The identity of a form (<see cref="IdentityProperties"/>); nothing for a document without fields.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Properties { get; }

    /// <summary>The information dictionary (ISO 32000-1, 14.3.3). It has no dates, so that the bytes do not depend on when it was written.</summary>
    public void WriteInformation(ByteBuffer information)
    {
        information.Bytes("<</Title"u8).Text(Title).Bytes("/Producer"u8).Text(Producer);
        foreach (var (name, value) in Properties)
        {
            information.Name(name).Text(value);
        }

        information.Bytes(">>"u8);
    }
}
