using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Returns.Word;

/// <summary>The program that saved a document last, as its extended properties name it.</summary>
internal static class SavingProgram
{
    /// <summary>Programs that take the flag of a prompt away when somebody types over it. LibreOffice leaves it, and so do programs that fill forms.</summary>
    private static readonly string[] Careful = ["Microsoft Office Word", "Microsoft Macintosh Word", "ONLYOFFICE"];

    /// <summary>Whether a flag in the document is to be believed.</summary>
    public static bool KeepsPromptFlags(byte[]? part)
    {
        if (part is null)
        {
            return false;
        }

        using var reader = PartXml.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Application")
            {
                var program = reader.ReadElementContentAsString();
                return Array.Exists(Careful, name => program.StartsWith(name, StringComparison.OrdinalIgnoreCase));
            }
        }

        return false;
    }
}
