using System.Xml.Linq;

namespace CqpKits.Treatments;

/// <summary>Adds a comment around every control of the body: a part, its relationship, its content type and the ranges.</summary>
internal static class Comments
{
    private const string Part = "word/comments.xml";
    private const string Relationships = "word/_rels/document.xml.rels";
    private static readonly XNamespace RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace ContentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static DocxFile AddTo(DocxFile file)
    {
        var comments = new XElement(W.Main + "comments", new XAttribute(XNamespace.Xmlns + "w", W.Main.NamespaceName));
        return file
            .Edit(DocxFile.Body, root => Anchor(root, comments))
            .With(Part, new XDocument(comments))
            .Edit(Relationships, root => root.Add(Relationship()))
            .Edit("[Content_Types].xml", root => root.Add(ContentType()));
    }

    private static void Anchor(XElement root, XElement comments)
    {
        var id = 0;
        foreach (var control in root.Descendants(W.Control).Where(c => c.Parent!.Name == W.Paragraph).ToList())
        {
            var number = new XAttribute(W.Id, id++);
            control.AddBeforeSelf(new XElement(W.Main + "commentRangeStart", number));
            control.AddAfterSelf(
                new XElement(W.Main + "commentRangeEnd", number),
                new XElement(W.Run, new XElement(W.Main + "commentReference", number)));
            comments.Add(new XElement(
                W.Main + "comment",
                number,
                new XAttribute(W.Main + "author", "Relecteur"),
                new XElement(W.Paragraph, W.RunOf("À revoir : 100 % ?", null))));
        }
    }

    private static XElement Relationship() => new(
        RelationshipsNamespace + "Relationship",
        new XAttribute("Id", "rIdComments"),
        new XAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"),
        new XAttribute("Target", "comments.xml"));

    private static XElement ContentType() => new(
        ContentTypesNamespace + "Override",
        new XAttribute("PartName", "/" + Part),
        new XAttribute("ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"));
}
