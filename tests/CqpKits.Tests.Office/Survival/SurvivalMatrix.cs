using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Survival;

/// <summary>Sends every form through journeys and counts what comes back. LibreOffice saves all files in one start for each of its conversions.</summary>
internal sealed class SurvivalMatrix
{
    private const int Turns = 4;

    private readonly Dictionary<(Journey, SurvivalForm), Tally> tallies = [];
    private readonly IReadOnlyList<SurvivalForm> forms;

    private SurvivalMatrix(IReadOnlyList<Journey> journeys, IReadOnlyList<SurvivalForm> forms)
    {
        this.forms = forms;
        foreach (var trip in journeys.Where(j => j.Saving is null).SelectMany(Trips))
        {
            Count(trip.Journey, trip, trip.File.ToBytes());
        }

        CountSaved([.. journeys.Where(j => j.Saving is not null).GroupBy(BeforeSaving)]);
    }

    /// <summary>The matrix of some journeys, with the forms of the certifications or with others.</summary>
    public static SurvivalMatrix Of(IEnumerable<Journey> journeys, IReadOnlyList<SurvivalForm>? forms = null) => new([.. journeys], forms ?? SurvivalForm.All);

    /// <summary>What came of one form on one journey.</summary>
    public Tally this[Journey journey, SurvivalForm form] => tallies.GetValueOrDefault((journey, form), Tally.None);

    /// <summary>What came of some forms on one journey.</summary>
    public Tally Sum(Journey journey, IEnumerable<SurvivalForm> forms) => forms.Aggregate(Tally.None, (sum, form) => sum + this[journey, form]);

    /// <summary>What happens to a form before it is saved, or null for nothing.</summary>
    private static Hazard? BeforeSaving(Journey journey) => journey.Hazards.SingleOrDefault(h => h is not Saving);

    private IEnumerable<Trip> Trips(Journey journey) =>
        from form in Forms(journey)
        from answering in journey.Hazards.Count == 1 ? new[] { Answering.Complete(form), Answering.WithGaps(form) } : [Answering.WithGaps(form)]
        select new Trip(journey, form, answering);

    private IEnumerable<SurvivalForm> Forms(Journey journey) => journey switch
    {
        { Hazards.Count: 1 } => forms,
        { Saving: not null } => SurvivalForm.Few,
        _ => InTurn(journey.Hazards.Sum(Hazard.All.IndexOf)),
    };

    /// <summary>One form in four; the turns of the pairs that a hazard belongs to take it through every form.</summary>
    private static IEnumerable<SurvivalForm> InTurn(int turn) => SurvivalForm.All.Index().Where(f => (f.Index + turn) % Turns == 0).Select(f => f.Item);

    /// <summary>Journeys that differ in how LibreOffice saves at last begin with the same files.</summary>
    private void CountSaved(IReadOnlyList<IGrouping<Hazard?, Journey>> journeys)
    {
        var trips = journeys.SelectMany(same => Trips(same.First()).Select(trip => (Trip: trip, Journeys: same))).ToList();
        var saved = new SavedFiles([.. trips.Select(t => t.Trip.File)]);
        foreach (var (index, (trip, same)) in trips.Index())
        {
            foreach (var journey in same)
            {
                Count(journey, trip, saved.As(journey.Saving!.Format)[index]);
            }
        }
    }

    private void Count(Journey journey, Trip trip, byte[] returned)
    {
        var key = (journey, trip.Form);
        var tally = trip.Answering.Compare($"{journey.Name} / {trip.Form.Name}", SurvivalForm.Read(returned), trip.Form.FieldsOf(trip.Disputed));
        tallies[key] = tallies.GetValueOrDefault(key, Tally.None) + tally;
    }

    /// <summary>A form, filled and sent through a journey up to where it is saved.</summary>
    private sealed record Trip(Journey Journey, SurvivalForm Form, Answering Answering)
    {
        private readonly (DocxFile File, IReadOnlySet<string> Disputed) followed = Journey.Follow(Form.Blank, Answering);

        public DocxFile File => followed.File;

        public IReadOnlySet<string> Disputed => followed.Disputed;
    }
}
