using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Returns.Faults;
using CqpKits.Returns.Pdf.Faults;
using CqpKits.Returns.Pdf.Widgets;

namespace CqpKits.Returns.Pdf.Form;

/// <summary>The places of fields of a PDF file and what lies around them, ready to be read as any form. Nothing of the file itself is kept.</summary>
/// <param name="Widgets">The places of fields, page by page.</param>
/// <param name="Notes">What lies on the pages and is no field.</param>
/// <param name="Pages">What is printed on them.</param>
internal sealed record PdfForm(IReadOnlyList<WidgetReading> Widgets, IReadOnlyList<PageNote> Notes, IReadOnlyList<PrintedPage> Pages)
{
    private const int MostStrangers = 50;

    /// <summary>Whether fields of a form of ours are in it.</summary>
    public bool HasFields => Widgets.Any(w => w.Names.Any(FieldNames.IsOurs));

    /// <summary>The fields of a definition.</summary>
    public RawForm Read(FormDefinition definition)
    {
        var carriers = definition.Fields.Where(f => f.Kind.CarriesValue).ToList();
        var names = new FieldNames(carriers.SelectMany(f => f.Spots));
        var found = Widgets.ToLookup(w => names.Spot(w.Names)?.Id ?? "");
        var lost = Lost(carriers, found);
        var places = carriers.SelectMany(f => f.Spots.Select(spot => new SpotPlaces(f, spot, Counted([.. found[spot.Id]])))).ToList();
        var unknown = new UnknownFields([.. found[""]], places);
        var strangers = new PdfStrangers(Notes, [.. found[""]], [.. places.SelectMany(p => p.Places)]).All();
        RawEntry Read(SpotPlaces spot, WidgetReading place) =>
            Entry(spot.Field, spot.Spot, place, [.. unknown.Oddities(place), .. lost[place.Page].Select(label => new RawOddity(OddityKind.LostLabels, label))]);
        return new RawForm
        {
            Fields = [.. places.Select(p => new RawField(p.Field.Id, [.. p.Places.Select(place => Read(p, place))]) { Box = p.Spot.Value })],
            Unexpected = strangers.Count <= MostStrangers ? strangers : [.. strangers.Take(MostStrangers), ReadingMessages.MoreStrangers(strangers.Count - MostStrangers)],
            InSeveralTables = places.Count(p => p.Places.Select(w => w.Page).Where(n => n > 0).Distinct().Count() > 1),
        };
    }

    /// <summary>
    /// The places that count. What nobody sees and says nothing is as good as gone: nobody could have filled it. Programs leave behind, off the pages, what says the same as a place
    /// that shows.
    /// </summary>
    private static IReadOnlyList<WidgetReading> Counted(IReadOnlyList<WidgetReading> widgets) =>
        [.. widgets.Where(w => w.IsSeen || (w.Answer.Length > 0 && (w.Page > 0 || !widgets.Any(other => other.Page > 0 && other.Value == w.Value))))];

    private RawEntry Entry(FormField field, FieldSpot spot, WidgetReading widget, IReadOnlyList<RawOddity> around) => new()
    {
        Place = PdfMessages.Place(widget.Page, spot.Id),
        Anchors = [AnchorKind.FieldName],
        Entered = widget.IsBox ? widget.ShowsTick ? PdfBoxes.Ticked : PdfBoxes.Empty : widget.Value,
        Ticks = widget.IsBox ? [widget.Value.Length > 0] : [],
        Oddities =
        [
            .. widget.Oddities,
            .. AppearanceDoubts.Of(widget, field.Placeholder),
            .. Notes.Where(n => n.Page == widget.Page && widget.Place is { } place && n.LiesOn(place)).Select(n => n.Oddity(widget)),
            .. IsForeign(field, spot, widget.Under) ? [new RawOddity(OddityKind.TextBox, widget.Under)] : Array.Empty<RawOddity>(),
            .. around,
        ],
    };

    /// <summary>Whether what is printed under a field is none of what the form prints there.</summary>
    private static bool IsForeign(FormField field, FieldSpot spot, string under) => under.Length > 0 && !SeenTexts.IsPrompt(under, field.Placeholder)
        && !new[] { spot.Context?.Row, spot.Context?.Column, spot.Context?.Before, spot.Context?.After, field.Label }.OfType<string>().Any(printed => SeenTexts.IsPart(under, printed));

    /// <summary>Of each page whose labels are gone, one of these.</summary>
    private ILookup<int, string> Lost(IReadOnlyList<FormField> carriers, ILookup<string, WidgetReading> found)
    {
        var contexts = carriers.SelectMany(f => f.Spots).Where(s => s.Context is not null).SelectMany(s => found[s.Id], (spot, widget) => (widget.Page, Context: spot.Context!)).ToLookup(p => p.Page, p => p.Context);
        return Pages.Index().Select(p => (Number: p.Index + 1, Label: p.Item.Lost(contexts[p.Index + 1]))).Where(p => p.Label is not null).ToLookup(p => p.Number, p => p.Label!);
    }
}
