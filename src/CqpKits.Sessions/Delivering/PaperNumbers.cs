using System.Globalization;
using CqpKits.Diagnostics;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Settings;

namespace CqpKits.Sessions.Delivering;

/// <summary>Gives numbers to papers: by certification and year, in the branch's own way where it says one. None is given twice, not even after its paper is void.</summary>
internal sealed class PaperNumbers
{
    private const string Rank = "{rang}";
    private const string Usual = "{certification}-{annee}-" + Rank;

    private readonly string series;

    private PaperNumbers(string series) => this.series = series;

    /// <summary>The numbers of a certification and year; an error where those of the settings could not differ.</summary>
    public static Checked<PaperNumbers> Of(IWorkspace workspace, string certification, int year)
    {
        var settings = WorkspaceSettings.Load(workspace);
        var pattern = settings.Value!.PaperNumbers ?? Usual;
        return !settings.Succeeded ? Checked.Failed<PaperNumbers>(settings.Diagnostics)
            : !pattern.Contains(Rank, StringComparison.Ordinal) ? Checked.Failed<PaperNumbers>(DeliveringMessages.BadPattern(pattern))
            : Checked.Of(new PaperNumbers(pattern.Replace("{certification}", certification.ToUpperInvariant(), StringComparison.Ordinal).Replace("{annee}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
    }

    /// <summary>The next number that no paper has.</summary>
    public string Next(IHeldChanges rows, HashSet<string> taken)
    {
        string number;
        do
        {
            number = series.Replace(Rank, rows.NextOf(series).ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }
        while (!taken.Add(number));
        return number;
    }
}
