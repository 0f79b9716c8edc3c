using CqpKits.Docx.Runs;

namespace CqpKits.Docx.Writing;

/// <summary>The parts of our packages: where each lies, what it is, and which part refers to it.</summary>
/// <param name="Path">Path in the package, without the first slash.</param>
/// <param name="ContentType">Content type.</param>
/// <param name="Relationship">Relationship type.</param>
/// <param name="Source">Path of the part that refers to it; empty for the package.</param>
internal sealed record PartKind(string Path, string ContentType, string Relationship, string Source)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string OpenPackage = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
    private const string Main = "word/document.xml";
    private const string GlossaryMain = "word/glossary/document.xml";

    public static readonly PartKind Document = new(Main, Word + "document.main+xml", Office + "officeDocument", "");
    public static readonly PartKind Styles = new("word/styles.xml", Word + "styles+xml", Office + "styles", Main);
    public static readonly PartKind Settings = new("word/settings.xml", Word + "settings+xml", Office + "settings", Main);
    public static readonly PartKind Theme = new("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", Office + "theme", Main);
    public static readonly PartKind Numbering = new("word/numbering.xml", Word + "numbering+xml", Office + "numbering", Main);
    public static readonly PartKind Glossary = new(GlossaryMain, Word + "document.glossary+xml", Office + "glossaryDocument", Main);
    public static readonly PartKind GlossaryStyles = new("word/glossary/styles.xml", Word + "styles+xml", Office + "styles", GlossaryMain);

    public static readonly PartKind CoreProperties =
        new("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", OpenPackage + "core-properties", "");

    public static readonly PartKind ExtendedProperties =
        new("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", Office + "extended-properties", "");

    public static readonly PartKind CustomProperties =
        new("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", Office + "custom-properties", "");

    /// <summary>Which of its kind, where there may be several; 0 for the only one.</summary>
    public int Number { get; init; }

    public static PartKind Header(int number) => new($"word/header{Measure.Text(number)}.xml", Word + "header+xml", Office + "header", Main) { Number = number };

    public static PartKind Footer(int number) => new($"word/footer{Measure.Text(number)}.xml", Word + "footer+xml", Office + "footer", Main) { Number = number };

    /// <summary>A picture that a part shows. Its content type is that of its extension, as Word writes it; the same picture may be shown by several parts.</summary>
    public static PartKind Image(string path, string source, int number) =>
        new(path, "image/" + path[(path.LastIndexOf('.') + 1)..], Office + "image", source) { Number = number, ByExtension = true };

    /// <summary>Whether its content type is declared for its extension.</summary>
    public bool ByExtension { get; init; }

    /// <summary>Fixed, and unique among the relationships of one source.</summary>
    public string RelationshipId => "rId_" + Relationship[(Relationship.LastIndexOf('/') + 1)..] + (Number == 0 ? "" : Measure.Text(Number));
}
