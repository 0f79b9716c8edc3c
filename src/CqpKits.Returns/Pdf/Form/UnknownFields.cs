using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.Returns.Pdf.Widgets;

namespace CqpKits.Returns.Pdf.Form;

/// <summary>A spot of the form, and the places of fields that bear its name.</summary>
internal sealed record SpotPlaces(FormField Field, FieldSpot Spot, IReadOnlyList<WidgetReading> Places);

/// <summary>
/// Places of fields whose names the form does not know: a program renamed them, as it does with what it finds twice, or somebody added them. What is entered in one may be the answer
/// of a field that it lies on, or of any that is empty. Where as many fields have lost their places, it is theirs, and these are questions already.
/// </summary>
internal sealed class UnknownFields
{
    /// <summary>What touches a place does not lie on it, in points.</summary>
    private const double Touching = 1;

    private readonly IReadOnlyList<WidgetReading> laid;
    private readonly IReadOnlyList<(WidgetReading Said, HashSet<WidgetReading> Asked)> astray;

    /// <summary>Finds what they may say.</summary>
    /// <param name="unknown">These places.</param>
    /// <param name="own">The spots of the form.</param>
    public UnknownFields(IReadOnlyList<WidgetReading> unknown, IReadOnlyList<SpotPlaces> own)
    {
        laid = [.. unknown.Where(u => u.IsSeen && u.Shows)];
        var empty = own.GroupBy(s => s.Field.Id).Where(field => !field.Any(s => s.Places.Any(IsAnswered))).SelectMany(field => field.SelectMany(s => s.Places)).ToList();
        var lost = own.Where(s => s.Places.Count == 0).CountBy(s => s.Field.Kind is ChoiceKind).ToDictionary();
        astray =
        [
            .. unknown.Where(u => IsEntered(u) && !own.Any(s => s.Places.Any(w => LiesOn(u, w))))
                .GroupBy(u => u.IsBox).Where(alike => alike.Count() > lost.GetValueOrDefault(alike.Key))
                .SelectMany(alike => alike.DistinctBy(u => u.Page)).Select(u => (u, Candidates(u, empty))),
        ];
    }

    /// <summary>What they do to a place of the form.</summary>
    public IEnumerable<RawOddity> Oddities(WidgetReading place) =>
    [
        .. laid.Where(u => LiesOn(u, place)).Select(u => IsAnswered(u) ? new RawOddity(OddityKind.TextBox, u.Answer) : new RawOddity(OddityKind.Overlay, "")),
        .. astray.Where(u => u.Asked.Contains(place)).Take(1).Select(u => new RawOddity(OddityKind.Unclaimed, u.Said.Answer)),
    ];

    private static bool IsAnswered(WidgetReading place) => place.Answer.Trim().Length > 0;

    private static bool IsEntered(WidgetReading unknown) => IsAnswered(unknown) && (unknown.IsSeen || unknown.Names.Any(FieldNames.IsOurs));

    private static bool LiesOn(WidgetReading unknown, WidgetReading place) =>
        unknown.Page == place.Page && unknown.Place is { } above && place.Place is { } below && above.Wider(-Touching, -Touching).Meets(below);

    /// <summary>The empty places of its kind: those of its page, or of the whole form where its page has none.</summary>
    private static HashSet<WidgetReading> Candidates(WidgetReading unknown, IReadOnlyList<WidgetReading> empty)
    {
        var alike = empty.Where(w => w.IsBox == unknown.IsBox).ToList();
        var near = alike.Where(w => w.Page == unknown.Page).ToList();
        return new(near.Count > 0 ? near : alike, ReferenceEqualityComparer.Instance);
    }
}
