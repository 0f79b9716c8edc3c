using CqpKits.Packages.Writing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.CustomProperties;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Package;

/// <summary>Adds parts that are built with the classes of the Open XML SDK.</summary>
internal static class OpenXmlParts
{
    /// <summary>Prefixes that elements of these parts may use, declared on the root as Word does: some programs read no other declaration.</summary>
    private static readonly (string Prefix, string Uri)[] OfWord =
    [
        ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"),
        ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        ("w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
    ];

    private static readonly (string Prefix, string Uri)[] OfProperties = [("vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes")];

    public static void Add(this PackageWriter package, PackagePart part, OpenXmlPartRootElement root)
    {
        foreach (var (prefix, uri) in (root is W.Document or W.Header or W.Footer ? OfWord : root is Properties ? OfProperties : []).Where(d => root.LookupPrefix(d.Uri) is null))
        {
            root.AddNamespaceDeclaration(prefix, uri);
        }

        package.Add(part, root.WriteTo);
    }

    public static void AddIf(this PackageWriter package, bool needed, PackagePart part, Func<OpenXmlPartRootElement> root)
    {
        if (needed)
        {
            package.Add(part, root());
        }
    }
}
