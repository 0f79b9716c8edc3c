using CqpKits.French;
using CqpKits.Referentials.Model;

namespace CqpKits.Authoring.Layouts;

/// <summary>Fields that stand in one place of a form, in declared order.</summary>
internal abstract record FieldRun;

/// <summary>Who is assessed, by whom and when: the texts and dates that a form begins with.</summary>
internal sealed record IdentityRun(IReadOnlyList<FieldDeclaration> Fields) : FieldRun;

/// <summary>Fields that repeat over the same items.</summary>
/// <param name="Own">Those of each item; one of them at most is chosen in.</param>
/// <param name="OfParent">Those of what has the items: the observations on a competency, below its criteria.</param>
/// <param name="Dates">The dates of the passes, in the columns of their passes.</param>
internal sealed record GridRun(IReadOnlyList<FieldDeclaration> Own, IReadOnlyList<FieldDeclaration> OfParent, IReadOnlyList<FieldDeclaration> Dates) : FieldRun;

/// <summary>Boxes to tick.</summary>
internal sealed record TicksRun(IReadOnlyList<FieldDeclaration> Fields) : FieldRun;

/// <summary>Marks and choices that do not repeat: an opinion, a result.</summary>
internal sealed record AnswersRun(IReadOnlyList<FieldDeclaration> Fields) : FieldRun;

/// <summary>Criteria that do not apply, each with the field that says why.</summary>
internal sealed record NotApplicableRun(IReadOnlyList<FieldDeclaration> Fields) : FieldRun;

/// <summary>Free text, and the signature that follows it where it is the only one.</summary>
internal sealed record NotesRun(IReadOnlyList<FieldDeclaration> Notes, FieldDeclaration? Signature) : FieldRun;

/// <summary>Signatures, with the names, functions and dates of who signs.</summary>
internal sealed record SignedRun(IReadOnlyList<FieldDeclaration> Fields) : FieldRun;

/// <summary>Parts the fields of a form into runs.</summary>
internal static class FieldRuns
{
    private enum Place
    {
        Identity,
        Grid,
        Ticks,
        Answers,
        NotApplicable,
        Notes,
        Signed,
    }

    /// <summary>The runs, in the order in which they are printed.</summary>
    public static IReadOnlyList<FieldRun> Of(Certification certification, FormDeclaration form)
    {
        var dates = form.Fields.Where(f => IsDateOfPass(form, f)).ToList();
        var runs = new List<FieldRun>();
        foreach (var (place, fields) in Consecutive(form, [.. form.Fields.Except(dates)]))
        {
            switch (place)
            {
                case Place.Grid:
                    runs.AddRange(Grids(certification, fields, runs.Exists(r => r is GridRun) ? [] : dates));
                    break;
                case Place.Signed when fields is [{ Nature: FieldNature.Signature } alone] && runs is [.., NotesRun { Notes.Count: 1, Signature: null } notes]:
                    runs[^1] = notes with { Signature = alone };
                    break;
                default:
                    runs.Add(Make(place, fields));
                    break;
            }
        }

        return runs;
    }

    private static FieldRun Make(Place place, IReadOnlyList<FieldDeclaration> fields) => place switch
    {
        Place.Identity => new IdentityRun(fields),
        Place.Ticks => new TicksRun(fields),
        Place.Answers => new AnswersRun(fields),
        Place.NotApplicable => new NotApplicableRun(fields),
        Place.Notes => new NotesRun(fields, null),
        _ => new SignedRun(fields),
    };

    private static IEnumerable<(Place Place, IReadOnlyList<FieldDeclaration> Fields)> Consecutive(FormDeclaration form, IReadOnlyList<FieldDeclaration> fields)
    {
        var run = new List<FieldDeclaration>();
        var at = Place.Identity;
        foreach (var field in fields)
        {
            var place = PlaceOf(form, field, at == Place.Identity);
            if (place != at && run.Count > 0)
            {
                yield return (at, run);
                run = [];
            }

            at = place;
            run.Add(field);
        }

        if (run.Count > 0)
        {
            yield return (at, run);
        }
    }

    private static Place PlaceOf(FormDeclaration form, FieldDeclaration field, bool isAtTop) => field.Nature switch
    {
        _ when field.ForEach is not null => Place.Grid,
        FieldNature.NotApplicable => Place.NotApplicable,
        _ when form.Fields.Any(f => f.ForEach is null && f.Comment == field.Id) => Place.NotApplicable,
        FieldNature.Tick => Place.Ticks,
        FieldNature.Mark or FieldNature.Choice => Place.Answers,
        FieldNature.Notes => Place.Notes,
        FieldNature.Signature => Place.Signed,
        _ => isAtTop ? Place.Identity : Place.Signed,
    };

    /// <summary>Whether the date is that of a pass that has a column: it is printed above the marks of the pass.</summary>
    private static bool IsDateOfPass(FormDeclaration form, FieldDeclaration field) =>
        field is { Nature: FieldNature.Date, ForEach: null, Pass: not null } && form.Fields.Count(f => f.ForEach is not null && f.Pass == field.Pass) == 1;

    private static IEnumerable<GridRun> Grids(Certification certification, IReadOnlyList<FieldDeclaration> fields, IReadOnlyList<FieldDeclaration> dates)
    {
        var groups = fields.Aggregate(new List<List<FieldDeclaration>>(), (all, field) =>
        {
            if (all is [.., var last] && RepeatAlike(last[0], field))
            {
                last.Add(field);
            }
            else
            {
                all.Add([field]);
            }

            return all;
        });

        for (var i = 0; i < groups.Count; i++)
        {
            var ofParent = i + 1 < groups.Count && IsParent(certification, groups[i][0], groups[i + 1][0]) ? groups[i + 1] : [];
            var parts = Parted(certification, groups[i]);
            foreach (var (n, part) in parts.Index())
            {
                yield return new GridRun(part, n == parts.Count - 1 ? ofParent : [], dates);
                dates = [];
            }

            i += ofParent.Count > 0 ? 1 : 0;
        }
    }

    private static bool RepeatAlike(FieldDeclaration one, FieldDeclaration other) =>
        one.ForEach == other.ForEach && one.Within == other.Within && one.Among.SequenceEqual(other.Among);

    /// <summary>Whether a field repeats over what has the items of another, all of them.</summary>
    private static bool IsParent(Certification certification, FieldDeclaration items, FieldDeclaration parent)
    {
        var loop = ItemLoop.Of(certification, items);
        return loop.Parent?.Collection == parent.ForEach
            && CollectedItems.Of(certification, items).Select(loop.Parent!.CodeOf).ToHashSet().SetEquals(CollectedItems.Of(certification, parent).Select(i => i.Code));
    }

    /// <summary>
    /// The fields of each table: two columns of boxes under the same words could not be told apart, so that each choice has its own table, and a table holds
    /// no more than a page is wide.
    /// </summary>
    private static List<List<FieldDeclaration>> Parted(Certification certification, List<FieldDeclaration> fields)
    {
        var room = GridLayout.Widest - InfoColumn.Of(certification, fields[0].ForEach!.Value).Sum(c => c.Width);
        List<List<FieldDeclaration>> parts = [[]];
        foreach (var field in fields)
        {
            var isSecondChoice = field.Nature == FieldNature.Choice && parts[^1].Exists(f => f.Nature == FieldNature.Choice);
            if (parts[^1].Count > 0 && (isSecondChoice || WidthOf(certification, parts[^1].Append(field)) > room))
            {
                parts.Add([]);
            }

            parts[^1].Add(field);
        }

        return parts;
    }

    private static decimal WidthOf(Certification certification, IEnumerable<FieldDeclaration> fields) =>
        GridColumn.Alike([.. fields.SelectMany(f => GridColumn.Of(certification, f, FrenchLabels.Upper(f.Label)))]).Sum(c => c.Width);
}
