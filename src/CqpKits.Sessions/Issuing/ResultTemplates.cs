using CqpKits.Authoring;
using CqpKits.Authoring.Data;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Kits.Building;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Issuing;

/// <summary>The templates of documents made of results, each parsed once: a certification's own, else the workspace's, else those inside the program.</summary>
internal sealed class ResultTemplates
{
    private readonly PieceSource source;
    private readonly Dictionary<ResultDocument, Template> templates;

    private ResultTemplates(PieceSource source, Dictionary<ResultDocument, Template> templates) => (this.source, this.templates) = (source, templates);

    /// <summary>All of them; no value when one has a fault.</summary>
    public static Checked<ResultTemplates> Load(IWorkspace workspace, Certification certification)
    {
        var source = new PieceSource(workspace, certification, null);
        var compiled = ResultDocument.All.Select(d => (Document: d, Template: source.Template(d.Template, d.Declaration.Position))).ToList();
        var faults = compiled.SelectMany(c => c.Template.Diagnostics).Distinct().ToList();
        return faults.Any(f => f.Severity == Severity.Error)
            ? Checked.Failed<ResultTemplates>(faults)
            : Checked.Of(new ResultTemplates(source, compiled.ToDictionary(c => c.Document, c => c.Template.Value!)), faults);
    }

    /// <summary>Composes a piece, with its values in place.</summary>
    public Checked<Document> Compose(ResultPiece piece) => Fill(piece).Map(copy => copy.Settled());

    /// <summary>Composes a piece; pieces that differ in values alone share their shape.</summary>
    public Checked<DocumentCopy> Fill(ResultPiece piece)
    {
        var recipient = new Recipient
        {
            Candidate = piece.Data.Candidate?.Name ?? "",
            Company = piece.Data.Candidate?.Company ?? "",
            Date = piece.Data.Session.Date,
            Session = piece.Data.Session.PrintedSession,
        };
        return templates[piece.Document].Fill(source.DataFor(recipient) with { Document = piece.Document.Declaration, Results = piece.Data });
    }
}
