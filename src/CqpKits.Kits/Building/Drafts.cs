using System.Runtime.CompilerServices;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;

namespace CqpKits.Kits.Building;

/// <summary>
/// Makes drafts of documents: they are read over and not filled. A field is only its printed place, and there is no identity: nothing that comes back of a draft is taken for a form. Several
/// threads may use it.
/// </summary>
internal sealed class Drafts
{
    /// <summary>The word across every page.</summary>
    public const string Word = "PROJET";

    /// <summary>Copies of one shape share that of their drafts, too.</summary>
    private readonly ConditionalWeakTable<Document, Document> shapes = [];

    /// <summary>Name of the folder of a session's drafts.</summary>
    public static string FolderOf(string session) => $"{session}-projet";

    /// <summary>The same file as a draft.</summary>
    public KitFile Of(KitFile file) => file with
    {
        Issued = file.Issued with { Code = null, Form = null, Document = file.Issued.Document ?? file.Issued.Form, Holder = "" },
        Compose = () => file.Compose().Map(Of),
    };

    private DocumentCopy Of(DocumentCopy copy) => copy with { Shape = shapes.GetOrAdd(copy.Shape, Draft), Issue = null };

    private static Document Draft(Document shape) => shape with { Blocks = new Unfilled().Rewrite(shape.Blocks), Issue = null };

    private sealed class Unfilled : BlockRewriter
    {
        public override Block Visit(SectionBreak sectionBreak) => sectionBreak with { FooterLeft = "" };

        public override IEnumerable<Inline> Visit(PlacedField field) => [field with { ForPrint = true }];
    }
}
