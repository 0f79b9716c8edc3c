using CqpKits.Authoring.Results;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Sessions.Results;

/// <summary>
/// A result as the candidate's own documents tell it, without the names of those who marked or decided, without their own means, and without
/// remarks about them. What the templates are not given, none of them can print.
/// </summary>
internal sealed class CandidateCopy
{
    private const int Letters = 26;

    private readonly Certification certification;
    private readonly Dictionary<(string Label, string Holder), string> persons = [];

    private CandidateCopy(Certification certification, DecidedResult decided)
    {
        this.certification = certification;
        var sources = new[] { decided.Final, decided.Computed }.SelectMany(r => r.Nodes.Concat(r.Aside)).SelectMany(WithChildren).SelectMany(n => n.Sources);
        foreach (var source in sources.Where(s => s.Holder.Length > 0).GroupBy(s => s.Label))
        {
            var holders = source.Select(s => s.Holder).Distinct().ToList();
            foreach (var (holder, place) in holders.Select((h, i) => (h, i)))
            {
                persons[(source.Key, holder)] = $"{FrenchLabels.Lower(source.Key)}{(holders.Count > 1 ? $" {Letter(place)}" : "")}";
            }
        }
    }

    /// <summary>The view that the candidate's documents are made of.</summary>
    /// <param name="certification">The certification, which says whether these documents name the assessors.</param>
    /// <param name="decided">The result.</param>
    /// <param name="named">The view of it that names everybody.</param>
    public static CandidateView Of(Certification certification, DecidedResult decided, CandidateView named)
    {
        if (certification.Identity.NamesAssessorsToCandidate)
        {
            return named;
        }

        var copy = new CandidateCopy(certification, decided);
        var told = new DecidedResult(copy.Of(decided.Computed), copy.Of(decided.Final), [.. decided.Decisions.Select(copy.Of)]);
        return PersonViews.Of(new CandidateViews(certification).Of(told, named.Company), named) with { NamesAssessors = false };
    }

    private static IEnumerable<NodeResult> WithChildren(NodeResult node) => node.Children.SelectMany(WithChildren).Prepend(node);

    private static string Letter(int place) => place < Letters ? ((char)('A' + place)).ToString() : FrenchText.Number(place + 1);

    private CandidateResult Of(CandidateResult result) => result with
    {
        Nodes = [.. result.Nodes.Select(Of)],
        Aside = [.. result.Aside.Select(Of)],
        Findings = [.. result.Findings.Select(Of)],
        Remarks = [.. result.Remarks.Where(r => !r.IsAboutPersons)],
        Lacks = [.. result.Lacks.Select(Of).Distinct()],
        Decided = Of(result.Decided),
    };

    private NodeResult Of(NodeResult node) => node with
    {
        Sources = [.. node.Sources.Select(Of)],
        Children = [.. node.Children.Select(Of)],
        Members = [],
        Findings = [.. node.Findings.Select(Of)],
        Remarks = [.. node.Remarks.Where(r => !r.IsAboutPersons)],
        Decided = Of(node.Decided),
    };

    private SourceMark Of(SourceMark source) => source with
    {
        Holder = PersonOf(source.Label, source.Holder),
        Leaves = [.. source.Leaves.Select(l => l with { Holder = "", File = "" })],
    };

    private Finding Of(Finding finding) => finding switch
    {
        ValueFinding { Subject: SourceSubject subject } value => value with { Subject = subject with { Holder = PersonOf(subject.Label, subject.Holder) } },
        LeftToAPersonFinding left => left with { Failed = Of(left.Failed) },
        AlternativeFinding alternative => alternative with { Among = [.. alternative.Among.Select(Of)] },
        _ => finding,
    };

    /// <summary>The lack with the source in place of the person. The reason of a doubt is left out: it tells who wrote what.</summary>
    private Lack Of(Lack lack) => lack with
    {
        Holder = lack.Assessor.Length > 0 ? LabelOf(lack.Assessor) : lack.Holder,
        What = lack.What is MarkWithoutValue mark ? mark with { Doubt = "" } : lack.What,
        File = "",
    };

    private static DecidedStatus? Of(DecidedStatus? decided) => decided is null ? null : decided with { Decision = decided.Decision with { Who = "" } };

    private JuryDecision Of(JuryDecision decision) => decision is MarkDecision mark
        ? mark with { Who = "", Holder = PersonOf(LabelOf(mark.Assessor), mark.Holder) }
        : decision with { Who = "" };

    private string PersonOf(string label, string holder) => persons.GetValueOrDefault((label, holder), "");

    private string LabelOf(string assessor) => certification.Assessors.FirstOrDefault(a => a.Code == assessor)?.Label ?? assessor;
}
