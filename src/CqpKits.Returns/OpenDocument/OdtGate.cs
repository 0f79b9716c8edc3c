using System.Xml;
using CqpKits.Packages.Gate;
using CqpKits.Packages.Xml;

namespace CqpKits.Returns.OpenDocument;

/// <summary>Opens what an OpenDocument text is read from: its list of parts, which tells of a password, then its text, styles and properties.</summary>
internal static class OdtGate
{
    /// <summary>The first refusal, or null.</summary>
    public static Refusal? Open(PartOpener parts) =>
        parts.Has(OdtPartNames.EncryptedPackage) ? new Refusal(RefusalKind.Encrypted)
        : parts.OpenWithDocumentType(OdtPartNames.Manifest)
        ?? (IsEncrypted(parts.Opened) ? new Refusal(RefusalKind.Encrypted) : null)
        ?? parts.Open(OdtPartNames.Content)
        ?? parts.Open(OdtPartNames.Styles)
        ?? parts.Open(OdtPartNames.Metadata);

    /// <summary>The manifest stays readable in a document with a password, and says how each other part was encrypted.</summary>
    private static bool IsEncrypted(IReadOnlyDictionary<string, byte[]> parts)
    {
        if (!parts.TryGetValue(OdtPartNames.Manifest, out var bytes))
        {
            return false;
        }

        using var reader = PartXml.Open(bytes);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && OdtXml.Name(reader) == "manifest:encryption-data")
            {
                return true;
            }
        }

        return false;
    }
}
