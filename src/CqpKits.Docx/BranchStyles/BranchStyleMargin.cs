using System.Xml.Linq;
using CqpKits.Docx.Package;

namespace CqpKits.Docx.BranchStyles;

/// <summary>A branch style's header or footer, without external references and without fields that could load external content.</summary>
/// <param name="Source">Path of its part in the branch style.</param>
/// <param name="Root">Its content, with our ids for styles and pictures.</param>
/// <param name="Images">Its pictures.</param>
/// <param name="LeftOut">True when something of it is not used.</param>
internal sealed record BranchStyleMargin(string Source, XElement Root, IReadOnlyList<BranchStyleImage> Images, bool LeftOut)
{
    private static readonly HashSet<string> Pictures = ["png", "jpeg", "jpg", "gif", "emf", "wmf", "tiff", "bmp"];

    /// <summary>Names of elements that are removed: comments, notes, bookmarks, controls, objects, tracked deletions.</summary>
    private static readonly HashSet<string> Left =
    [
        "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference", "footnoteReference", "endnoteReference", "permStart",
        "permEnd", "del", "moveFrom", "object", "altChunk", "control", "numPr", "fldData",
    ];

    /// <summary>True when it has both the page number and the number of pages.</summary>
    public bool NumbersPages { get; init; }

    /// <summary>True when a picture has no alternative text and is not marked as decorative.</summary>
    public bool HasMutePicture => Root.Descendants().Any(e => e.Name.LocalName == "docPr" && string.IsNullOrWhiteSpace((string?)e.Attribute("descr"))
        && e.Parent!.Descendants().Any(d => d.Name.LocalName == "blip") && !e.Descendants().Any(d => d.Name.LocalName == "decorative"));

    /// <summary>
    /// The header or footer for all pages; when it is empty, that of the first page, where many branch styles have their logo. Null when all are
    /// empty.
    /// </summary>
    public static BranchStyleMargin? Take(BranchStyleParts parts, XElement? section, string reference)
    {
        var targets = parts.ById(null);
        return section?.Elements(BranchStyleXml.W + reference)
            .OrderBy(r => (string?)r.Attribute(BranchStyleXml.W + "type") switch { "default" => 0, "first" => 1, _ => 2 })
            .Select(r => targets.GetValueOrDefault((string?)r.Attribute(BranchStyleXml.R + "id") ?? "")?.Part)
            .OfType<string>()
            .Where(part => HasContent(parts.Root(part)))
            .Select(part => Clean(parts, part))
            .FirstOrDefault();
    }

    private static bool HasContent(XElement root) => root.Name.Namespace == BranchStyleXml.W && root.Name.LocalName is "hdr" or "ftr"
        && root.Descendants().Any(e => e.Name.LocalName is "drawing" or "pict" || (e.Name == BranchStyleXml.W + "t" && e.Value.Trim().Length > 0));

    private static BranchStyleMargin Clean(BranchStyleParts parts, string part)
    {
        var root = parts.Root(part);
        BranchStyleSheet.Rename(root, BranchStyleSheet.Renamed(parts.Root(parts.Target("styles")!)));
        Open(root, "sdt", sdt => sdt.Element(BranchStyleXml.W + "sdtContent"));
        root.Descendants().Where(e => e.Name.Namespace == BranchStyleXml.W && Left.Contains(e.Name.LocalName)).Remove();
        root.Descendants().Attributes().Where(a => a.Name.LocalName is "paraId" or "textId").Remove();
        BranchStyleFields.Flatten(root);
        Open(root, "fldSimple", field => BranchStyleFields.IsKept((string?)field.Attribute(BranchStyleXml.W + "instr")) ? null : field);
        Open(root, "hyperlink", link => link);
        var images = new List<BranchStyleImage>();
        var leftOut = !Relink(root, parts, part, images);
        var numbered = BranchStyleNumbers.AreWhole(root);
        if (!numbered)
        {
            BranchStyleNumbers.Remove(root);
        }

        return new BranchStyleMargin(part, root, images, leftOut) { NumbersPages = numbered };
    }

    /// <summary>Replaces elements by the content of their holder, innermost first; elements without a holder are kept.</summary>
    private static void Open(XElement root, string name, Func<XElement, XElement?> holder)
    {
        foreach (var element in root.Descendants(BranchStyleXml.W + name).Reverse().ToList())
        {
            if (holder(element) is { } held)
            {
                element.ReplaceWith(held.Elements());
            }
        }
    }

    /// <summary>Gives references to pictures our ids; other references are removed, and the result is then false.</summary>
    private static bool Relink(XElement root, BranchStyleParts parts, string part, List<BranchStyleImage> images)
    {
        // Links on pictures and their SVG versions are removed without being reported, because the picture itself is kept.
        root.Descendants().Where(e => e.Name.LocalName is "hlinkClick" or "hlinkHover" || (e.Name.LocalName == "ext" && e.Descendants().Any(d => d.Name.LocalName == "svgBlip"))).Remove();
        var targets = parts.ById(part);
        var all = true;
        foreach (var reference in root.Descendants().Attributes().Where(a => a.Name.Namespace == BranchStyleXml.R).ToList())
        {
            var target = targets.GetValueOrDefault(reference.Value);
            var extension = target?.Part?[(target.Part.LastIndexOf('.') + 1)..].ToLowerInvariant() ?? "";
            if (target?.Type == "image" && Pictures.Contains(extension))
            {
                var image = new BranchStyleImage(images.Count + 1, extension == "jpg" ? "jpeg" : extension, parts.Bytes(target.Part!));
                images.Add(image);
                reference.Value = image.Part(PartKind.Header(1).Path).RelationshipId;
                continue;
            }

            all = false;
            reference.Parent?.AncestorsAndSelf().FirstOrDefault(e => e.Name.LocalName is "drawing" or "pict" or "r")?.Remove();
        }

        return all;
    }
}
