using CqpKits.French;
using CqpKits.Referentials.Model;
using static CqpKits.Authoring.Layouts.LayoutText;

namespace CqpKits.Authoring.Layouts;

/// <summary>Lays out fields that repeat: a row for each item, a table for each parent of items.</summary>
internal sealed class GridLayout
{
    /// <summary>Width that all columns beside the labels may take, millimetres: that of a page in landscape without them.</summary>
    public const decimal Widest = 260 - Labels;

    /// <summary>Width that the labels of items need, millimetres.</summary>
    private const decimal Labels = 60;

    /// <summary>Width of the name of a field that stands in a row of its own below the items, millimetres.</summary>
    private const decimal RowName = 34;

    private readonly Certification certification;
    private readonly FormDeclaration form;
    private readonly GridRun run;
    private readonly ItemLoop loop;
    private readonly IReadOnlyList<GridColumn> columns;
    private readonly IReadOnlyList<InfoColumn> infos;
    private readonly IReadOnlyList<FieldDeclaration> rowsOfParent;

    public GridLayout(Certification certification, FormDeclaration form, GridRun run)
    {
        (this.certification, this.form, this.run) = (certification, form, run);
        loop = ItemLoop.Of(certification, run.Own[0]);
        columns = GridColumn.Alike([.. run.Own.SelectMany(f => GridColumn.Of(certification, f, HeaderOf(f)))]);
        infos = [.. InfoColumn.Of(certification, run.Own[0].ForEach!.Value)];
        rowsOfParent = [.. run.OfParent.Where(f => f.Nature is FieldNature.Notes or FieldNature.Text or FieldNature.Date)];
    }

    /// <summary>Width that it needs, millimetres.</summary>
    public decimal Width => Labels + columns.Sum(c => c.Width) + infos.Sum(i => i.Width);

    private int LabelColumns => rowsOfParent.Count > 0 ? 2 : 1;

    private int AllColumns => LabelColumns + infos.Count + columns.Count;

    public void Write(LayoutText text)
    {
        if (run.Dates.Count > 0)
        {
            text.Script("premier = true");
        }

        Looped(text, loop.Parent?.List, ItemLoop.ParentName, loop.Parent?.Only ?? [], () =>
        {
            var conditions = loop.Parent is null ? [] : loop.Sources.Select(s => $"{ItemLoop.ParentName}.{s.Band ?? s.List}.size > 0").ToList();
            When(text, string.Join(" || ", conditions), () => Table(text));
            foreach (var field in run.OfParent.Except(rowsOfParent))
            {
                text.Together(() => TableOfParent(text, field));
            }
        });
        text.Line();
    }

    private void Table(LayoutText text)
    {
        var widths = columns.Select(c => Millimetres(c.Width)).Prepend(string.Join(' ', infos.Select(i => Millimetres(i.Width)).Prepend(LabelColumns == 2 ? $"{Millimetres(RowName)} *" : "*")));
        text.Line($":::tableau{{largeurs=\"{string.Join(' ', widths)}\" entetes=1 .grille description=\"{Description()}\"}}");
        Row(text, Attributes(LabelColumns), loop.Parent is null ? loop.Title : Named(ItemLoop.ParentName));
        foreach (var info in infos)
        {
            text.Line($"  - {info.Title}");
        }

        foreach (var column in columns)
        {
            text.Line($"  - {(column.IsWritten ? "" : ":cellule{.centre} ")}{Literal(column.Header)}");
        }

        DatesOfPasses(text);
        HeadlineCriterion(text);
        foreach (var source in loop.Sources)
        {
            Items(text, source);
        }

        foreach (var field in rowsOfParent)
        {
            Row(text, Attributes(1, FieldRowHeight(field), ".entete-de-ligne"), $"{Literal(FrenchLabels.Upper(field.Label))} :code[{{{{ {ItemLoop.ParentName}.code }}}}]");
            text.Line($"  - {Cell(Attributes(AllColumns - 1))}:champ{{ref=\"{{{{ {ItemLoop.ParentName}.code }}}}.{field.Id}\"}}");
        }

        text.Line(":::").Line();
    }

    private void Items(LayoutText text, ItemSource source)
    {
        var owner = loop.Parent is null ? "" : ItemLoop.ParentName + ".";
        if (source.Band is not { } band)
        {
            Looped(text, owner + source.List, ItemLoop.Item, loop.Only, () => Item(text));
            return;
        }

        Looped(text, owner + band, "g", [], () =>
        {
            Row(text, Attributes(AllColumns, look: ".entete-de-ligne"), "{{ g.libelle }}");
            Looped(text, "g." + source.List, ItemLoop.Item, loop.Only, () => Item(text));
        });
    }

    private void Item(LayoutText text)
    {
        Row(text, Attributes(LabelColumns, columns.Max(c => c.Height)), Named(ItemLoop.Item));
        foreach (var info in infos)
        {
            info.Write(text);
        }

        foreach (var column in columns)
        {
            text.Line($"  - {Field(column, ItemLoop.Item)}");
        }
    }

    private void DatesOfPasses(LayoutText text)
    {
        if (run.Dates.Count == 0)
        {
            return;
        }

        When(text, "premier", () =>
        {
            Row(text, Attributes(LabelColumns + infos.Count, 12, ".entete-de-ligne"), "Date");
            foreach (var column in columns)
            {
                text.Line(run.Dates.FirstOrDefault(d => d.Pass == column.Field.Pass) is { } date ? $"  - :cellule{{.centre}} :champ{{ref=\"{date.Id}\"}}" : "  -");
            }
        });
        text.Script("premier = false");
    }

    /// <summary>What announces the criteria of a competency and is not assessed itself.</summary>
    private void HeadlineCriterion(LayoutText text)
    {
        if (run.Own[0].ForEach == FieldCollection.Criteria && certification.Competencies.Any(c => c.HeadlineCriterion is not null))
        {
            When(text, $"{ItemLoop.ParentName}.critere_principal", () => Row(text, Attributes(AllColumns, look: ".entete-de-ligne"), $"*{{{{ {ItemLoop.ParentName}.critere_principal }}}}*"));
        }
    }

    private void TableOfParent(LayoutText text, FieldDeclaration field)
    {
        var own = GridColumn.Of(certification, field, FrenchLabels.Upper(field.Label)).ToList();
        text.Line($":::tableau{{largeurs=\"* {string.Join(' ', own.Select(c => Millimetres(c.Width)))}\" entetes=1 .grille description=\"{Literal(FrenchLabels.Upper(field.Label))}\"}}");
        Row(text, "", field.Nature == FieldNature.Choice ? Literal(FrenchLabels.Upper(field.Label)) : ItemLoop.Of(certification, field).Title);
        foreach (var column in own)
        {
            text.Line($"  - :cellule{{.centre}} {Literal(column.Header)}");
        }

        Row(text, Attributes(1, own.Max(c => c.Height)), Named(ItemLoop.ParentName));
        foreach (var column in own)
        {
            text.Line($"  - {Field(column, ItemLoop.ParentName)}");
        }

        text.Line(":::");
    }

    /// <summary>The pass, where each column has its own; else the label of the field.</summary>
    private string HeaderOf(FieldDeclaration field)
    {
        var passes = certification.Assessors.FirstOrDefault(a => a.Code == form.Assessor)?.Passes ?? [];
        return run.Own.Count > 1 && run.Own.Select(f => f.Pass).OfType<string>().Distinct().Count() == run.Own.Count
            ? passes.FirstOrDefault(p => p.Code == field.Pass)?.Label ?? FrenchLabels.Upper(field.Label)
            : FrenchLabels.Upper(field.Label);
    }

    private string Description() => loop.Parent is null ? $"{loop.Title}, ligne par ligne" : $"{{{{ {ItemLoop.ParentName}.libelle }}}}, ligne par ligne";

    private static string Field(GridColumn column, string item) => column.Cell($"{{{{ {item}.code }}}}.{column.Field.Id}");

    private static int FieldRowHeight(FieldDeclaration field) => field.Nature == FieldNature.Notes ? 28 : 12;

    private static string Named(string item) => $":code[{{{{ {item}.code }}}}] {{{{ {item}.libelle }}}}";

    private static void Row(LayoutText text, string attributes, string first) => text.Line($"- - {Cell(attributes)}{first}");

    private static string Cell(string attributes) => attributes.Length == 0 ? "" : $":cellule{{{attributes}}} ";

    private static string Attributes(int columns, int? height = null, string? look = null)
    {
        string?[] given = [columns > 1 ? $"colonnes={columns}" : null, height is { } h ? $"hauteur={h}" : null, look];
        return string.Join(' ', given.OfType<string>());
    }

    private static void Looped(LayoutText text, string? list, string name, IReadOnlyList<string> only, Action inside)
    {
        if (list is null)
        {
            inside();
            return;
        }

        text.Script($"for {name} in {list}");
        When(text, string.Join(" || ", only.Select(code => $"{name}.code == {Quoted(code)}")), inside);
        text.Script("end");
    }

    private static void When(LayoutText text, string condition, Action inside)
    {
        if (condition.Length == 0)
        {
            inside();
            return;
        }

        text.Script("if " + condition);
        inside();
        text.Script("end");
    }
}
