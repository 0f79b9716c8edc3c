using CqpKits.Packages.Xml;

namespace CqpKits.Returns.Word;

/// <summary>The settings of a document.</summary>
internal static class DocumentSettings
{
    /// <summary>Whether fields are computed anew when it is opened (17.15.1.81).</summary>
    public static bool UpdateFields(byte[]? part)
    {
        if (part is null)
        {
            return false;
        }

        var update = false;
        using var reader = PartXml.Open(part);
        reader.MoveToContent();
        WordXml.Each(reader, name => update |= name == "updateFields" && WordXml.IsOn(reader));
        return update;
    }
}
