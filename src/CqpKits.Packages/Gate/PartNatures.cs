using System.Text.RegularExpressions;

namespace CqpKits.Packages.Gate;

/// <summary>Tells what the parts of a format are by their names.</summary>
/// <param name="macros">Names of macros, and of what belongs to them.</param>
/// <param name="embedded">Names of files within the file.</param>
/// <param name="ordinary">Names that the programs of the format write as a matter of course.</param>
public sealed class PartNatures(Regex macros, Regex embedded, Regex ordinary)
{
    /// <summary>Options of the three patterns.</summary>
    public const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Files within an Office Open XML file.</summary>
    public const string OfficeEmbedded = "/embeddings/|/oleObject";

    /// <summary>The ordinary names that all Office Open XML formats have, with spaces between the alternatives.</summary>
    public const string OfficeOrdinary = """
          \[Content_Types\]\.xml
        | ([\w-]+/)*_rels/[\w.-]*\.rels
        | docProps/([\w-]+\.xml|thumbnail\.(jpe?g|png|emf|wmf))
        | docMetadata/[\w-]+\.xml
        | customXml/[\w-]+\.xml
        """;

    /// <summary>What a part is.</summary>
    public ClosedNature Of(string name) =>
        macros.IsMatch(name) ? ClosedNature.Macros
        : embedded.IsMatch(name) ? ClosedNature.EmbeddedObject
        : ordinary.IsMatch(name) ? ClosedNature.Ordinary
        : ClosedNature.Unusual;
}
