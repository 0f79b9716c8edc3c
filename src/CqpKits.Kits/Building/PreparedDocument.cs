using CqpKits.Authoring;
using CqpKits.Authoring.Data;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Referentials.Model;

namespace CqpKits.Kits.Building;

/// <summary>A document that is printed and not filled, with its parsed template; for one role play when it is made for each.</summary>
internal sealed record PreparedDocument(PieceSource Source, DocumentDeclaration Declaration, RolePlay? RolePlay, Template Template) : PreparedPiece(Source)
{
    /// <inheritdoc/>
    public override string Code => Declaration.Code;

    /// <inheritdoc/>
    public override bool IsFor(IReadOnlyList<string> chosen) => OptionalBlocks.IsFor(Source.Certification, Declaration, chosen);

    /// <inheritdoc/>
    public override IEnumerable<Checked<DocumentCopy>> Blank() => [Fill(new Recipient())];

    /// <summary>Name of its file: the code, with the number of the role play if any.</summary>
    public string Name => RolePlay is null ? Code : FormattableString.Invariant($"{Code}-{RolePlay.Number}");

    /// <summary>
    /// Compiles the template once and composes it for every item without a candidate, so that its faults are known before anything is written.
    /// </summary>
    public static Checked<IReadOnlyList<PreparedDocument>> Prepare(PieceSource source, DocumentDeclaration declaration) =>
        source.Template(declaration.Template, declaration.Position).Then(template => Prepare(source, declaration, template));

    private static Checked<IReadOnlyList<PreparedDocument>> Prepare(PieceSource source, DocumentDeclaration declaration, Template template)
    {
        var documents = Items(source, declaration).Select(item => new PreparedDocument(source, declaration, item, template))
            .Select(document => (Document: document, Blank: document.Compose(new Recipient()))).ToList();

        // A document that its template leaves out (« exige ») has no value and no error.
        return Checked.Of<IReadOnlyList<PreparedDocument>>(
            [.. documents.Where(d => d.Blank.Value is not null || !d.Blank.Succeeded).Select(d => d.Document with { Anchors = d.Blank.Value is { } blank ? AnchorsOf(blank) : [] })],
            documents.SelectMany(d => d.Blank.Diagnostics).Distinct());
    }

    /// <summary>The document for a recipient, with her values in place.</summary>
    public Checked<Document> Compose(Recipient recipient) => Fill(recipient).Map(copy => copy.Settled());

    /// <summary>The document for a recipient.</summary>
    public Checked<DocumentCopy> Fill(Recipient recipient) =>
        Template.Fill(Source.DataFor(recipient) with { Document = Declaration, RolePlay = RolePlay });

    private static IEnumerable<RolePlay?> Items(PieceSource source, DocumentDeclaration declaration) =>
        declaration.ForEach == DocumentCollection.RolePlays ? source.Certification.RolePlays.AsEnumerable<RolePlay?>() : [null];
}
