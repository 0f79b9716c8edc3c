using CqpKits.Forms.Answers;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Marks;

/// <summary>Makes the lacks, with the person or source to ask.</summary>
internal static class Lacks
{
    /// <summary>The holder of lacks that concern no single person.</summary>
    private const string Session = "la session";

    public static Lack OfMark(CaseMark mark)
    {
        var (form, field) = (mark.Form, mark.Field);
        return mark.Answer is not { } answer || NothingMarked(form) ? OfForm(form)
            : new Lack(form.Holder, new MarkWithoutValue(field.ItemCode ?? "", field.Label, answer.Status, answer.Reason ?? ""))
            {
                Assessor = form.Definition.Assessor,
                NeedsReview = answer.NeedsReview,
                File = form.File,
                FieldId = field.Id,
                Node = mark.Node,
            };
    }

    public static Lack OfNotApplicable(CaseMark mark) => new(mark.Form.Holder, new MarkWithoutValue(mark.Field.ItemCode ?? "", mark.Field.Label, AnswerStatus.NotApplicable, ""))
    {
        File = mark.Form.File,
        FieldId = mark.Field.Id,
        Node = mark.Node,
    };

    /// <summary>The lack of a whole form: it did not come back, or came back without a mark.</summary>
    public static Lack OfForm(CaseForm form) =>
        new(form.Holder, form.Answers is null ? new FormNotReturned(form.Definition.Title) : new FormWithoutMarks(form.Definition.Title)) { Assessor = form.Definition.Assessor, File = form.File };

    /// <summary>The lack of a form that the rule does not count, and that did not come back or is blank.</summary>
    public static Lack Uncounted(CaseForm form) =>
        new(form.Holder, form.Answers is null ? new UncountedFormNotReturned(form.Definition.Title) : new UncountedFormBlank(form.Definition.Title))
        {
            Assessor = form.Definition.Assessor,
            File = form.File,
            Blocks = false,
        };

    public static Lack NoForm(string assessorLabel) => new(assessorLabel, new NoFormOfSource());

    public static Lack NoPerson(string assessorLabel, int expected, int found) => new(assessorLabel, new TooFewPersons(expected, found));

    public static Lack TooFewMarks(string assessorLabel, int expected, int given) => new(assessorLabel, new TooFewMarks(expected, given));

    public static Lack NothingToDivide(string assessorLabel, string over) => new(assessorLabel, new NothingToDivideBy(over)) { NeedsReview = true };

    public static Lack MoreThanAsked(string assessorLabel, decimal part, decimal over) => new(assessorLabel, new RatioAboveWhole(part, over)) { NeedsReview = true };

    public static Lack SeveralConsensus(string assessorLabel) => new(assessorLabel, new SeveralConsensuses()) { NeedsReview = true };

    public static Lack Kept(string label, KeptDoubt doubt) => new(Session, new KeptNotSure(label, doubt));

    public static Lack Title(string label, string title) => new(Session, new TitleNotProven(label, title));

    public static Lack Access(string label, string evidence, bool isSaid) => new(Session, new AccessNotKnown(label, evidence, isSaid));

    public static Lack Attempts(bool days) => new(Session, new AttemptsNotKnown(days));

    public static Lack DayOfAttempt() => new(Session, new DayOfAttempt());

    public static Lack NoConsensus(string assessorLabel) => new(assessorLabel, new NoConsensusForm());

    public static Lack NoKnowHow(string assessorLabel) => new(assessorLabel, new NoFormOfKnowHow());

    public static Lack NothingCounts(NodeResult node) => new(node.Label, new NoMarkCounts()) { Node = node.Code };

    /// <summary>No mark of one source counts for the item.</summary>
    public static Lack NothingOfSource(SourceMark source, NodeResult node) => new(source.Label, new NoMarkOfSourceCounts(node.Label)) { Node = node.Code };

    /// <summary>A lack for each source of which no mark counts for the item, or for one of the finer items that it is computed from.</summary>
    public static IEnumerable<Lack> NothingOfSources(NodeResult node) =>
        node.Sources.Where(s => s.Value is null).Select(s => NothingOfSource(s, node))
            .Concat(node.Children.Where(c => c.Value is null && c.Status != ResultStatus.Exempt).SelectMany(NothingOfSources));

    public static Lack NoValueOfKept(NodeResult node) => new(Session, new ValueOfKept(node.Label)) { Node = node.Code };

    public static Lack NoChosenRule() => new(Session, new NoChosenRule());

    public static Lack NoRule(Certification certification) => new(certification.Identity.Certifier ?? "la branche", new NoDeclaredRule());

    private static bool NothingMarked(CaseForm form)
    {
        var marks = form.Definition.Fields.Where(f => f.CountsFor is not null).Select(f => f.Id).ToHashSet();
        return form.Answers!.Where(a => marks.Contains(a.FieldId)).All(a => a.Status == AnswerStatus.Missing);
    }
}
