using CqpKits.French;
using CqpKits.Referentials.Model;
using static CqpKits.Authoring.Layouts.LayoutText;

namespace CqpKits.Authoring.Layouts;

/// <summary>Lays out fields that do not repeat.</summary>
internal sealed class SingleLayout(Certification certification, FormDeclaration form, LayoutText text)
{
    /// <summary>Boxes of the head of a form, side by side at most.</summary>
    private const int PerTable = 4;

    private const int SignatureHeight = 34;

    public void Write(IdentityRun run)
    {
        var people = run.Fields.Where(IsOfSeveral).ToList();
        Boxes([.. run.Fields.Except(people)]);
        foreach (var field in people)
        {
            Head([field], 22);
        }
    }

    public void Write(TicksRun run)
    {
        Open("* 24", "Cases à cocher", "Cochez ce qui convient", ":cellule{.centre} Cochez");
        foreach (var field in run.Fields)
        {
            text.Line($"- - {Label(field)}").Line($"  - :cellule{{.centre}} :case{{ref=\"{field.Id}\"}}");
        }

        Close();
    }

    public void Write(AnswersRun run)
    {
        foreach (var alike in run.Fields.GroupBy(f => (f.Nature, f.Scale)))
        {
            var columns = GridColumn.Of(certification, alike.First(), "Note").ToList();
            Open($"* {string.Join(' ', columns.Select(c => Millimetres(c.Width)))}", "Conclusion", ["Conclusion", .. columns.Select(c => $":cellule{{.centre}} {Literal(c.Header)}")]);
            foreach (var field in alike)
            {
                text.Line($"- - :cellule{{hauteur=12}} {Label(field)}");
                foreach (var column in columns)
                {
                    text.Line($"  - {column.Cell(field.Id)}");
                }
            }

            Close();
        }
    }

    public void Write(NotApplicableRun run)
    {
        Open("18 38 *", "Critères sans objet : code du critère et motif", "Ligne", "Code du critère", "Pourquoi il ne s’applique pas");
        foreach (var (i, field) in run.Fields.Where(f => f.Nature == FieldNature.NotApplicable).Index())
        {
            text.Line($"- - :cellule{{.entete-de-ligne hauteur=12}} {i + 1}").Line($"  - {Field(field)}").Line($"  - :champ{{ref=\"{field.Comment}\"}}");
        }

        Close();
    }

    public void Write(NotesRun run)
    {
        if (run is { Notes: [var only], Signature: { } signature })
        {
            text.Together(() =>
            {
                OpenAs("cadre", "* 70", $"{Label(only)}, {Label(signature)}", Label(only), Label(signature));
                text.Line($"- - :cellule{{hauteur={SignatureHeight}}} {Field(only)}").Line($"  - {Field(signature)}").Line(":::");
            });
            return;
        }

        foreach (var field in run.Notes)
        {
            OpenAs("cadre", "*", Label(field), Label(field));
            text.Line($"- - :cellule{{hauteur={(run.Notes.Count == 1 ? 45 : 30)}}} {Field(field)}");
            Close();
        }
    }

    public void Write(SignedRun run)
    {
        if (run.Fields is [{ Nature: FieldNature.Signature } alone])
        {
            OpenAs("cadre", "90", Label(alone), Label(alone));
            text.Line($"- - :cellule{{hauteur={SignatureHeight}}} {Field(alone)}");
            Close();
            return;
        }

        if (run.Fields.All(f => f.Nature != FieldNature.Signature))
        {
            Boxes(run.Fields);
            return;
        }

        Open("60 *", "Qui signe, et la signature", "Signatures", "À compléter");
        foreach (var field in run.Fields)
        {
            text.Line($"- - :cellule{{.entete-de-ligne hauteur={(field.Nature == FieldNature.Signature ? SignatureHeight : 12)}}} {Label(field)}").Line($"  - {Field(field)}");
        }

        Close();
    }

    private static string Field(FieldDeclaration field) => $":champ{{ref=\"{field.Id}\"}}";

    private static string Label(FieldDeclaration field) => Literal(FrenchLabels.Upper(field.Label));

    /// <summary>Whether the names of several persons go into the field: those of a jury that agreed.</summary>
    private bool IsOfSeveral(FieldDeclaration field) => field.Prefill == Prefill.Member && form.Scope == MarkScope.Consensus;

    /// <summary>Fields side by side, in as few tables as hold them, as alike as can be.</summary>
    private void Boxes(IReadOnlyList<FieldDeclaration> fields)
    {
        var tables = Math.Max(1, (fields.Count + PerTable - 1) / PerTable);
        foreach (var part in fields.Chunk(Math.Max(1, (fields.Count + tables - 1) / tables)))
        {
            Head(part, null);
        }
    }

    private void Head(IReadOnlyList<FieldDeclaration> fields, int? height)
    {
        OpenAs("identite", string.Join(' ', fields.Select(_ => "*")), string.Join(", ", fields.Select(Label)), [.. fields.Select(Label)]);
        foreach (var (i, field) in fields.Index())
        {
            text.Line($"{(i == 0 ? "- -" : "  -")} {(height is { } h ? $":cellule{{hauteur={h}}} " : "")}{Field(field)}");
        }

        Close();
    }

    private void Open(string widths, string description, params IReadOnlyList<string> headers) => OpenAs("grille", widths, description, headers);

    private void OpenAs(string look, string widths, string description, params IReadOnlyList<string> headers)
    {
        text.Line($":::tableau{{largeurs=\"{widths}\" entetes=1 .{look} description=\"{description}\"}}");
        foreach (var (i, header) in headers.Index())
        {
            text.Line($"{(i == 0 ? "- -" : "  -")} {header}");
        }
    }

    private void Close() => text.Line(":::").Line();
}
