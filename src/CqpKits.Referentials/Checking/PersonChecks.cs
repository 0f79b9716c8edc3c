using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>
/// Checks that the forms that collect the marks of a source give them from as many persons as it counts. Not checked while no form collects them: kits
/// are built before all forms exist.
/// </summary>
internal static class PersonChecks
{
    /// <summary>Every method but « consensus » takes the marks of persons; what a jury agreed on is no person's mark.</summary>
    public static IEnumerable<Diagnostic> OnlyConsensus(CheckedCertification certification) =>
        from source in SourcesIn(certification)
        where source.Mark.Method != MarkMethod.Consensus && source.Forms.All(f => f.Scope == MarkScope.Consensus)
        select PersonMessages.OnlyConsensus(source.Rules, source.Mark, source.Forms[0], certification.PlaceOf(source.Mark.Position, SourceShapes.Method));

    /// <summary>« personnes » asks for no more persons than have a form, where that number is known: no form is filled by each of several persons.</summary>
    public static IEnumerable<Diagnostic> TooFewForms(CheckedCertification certification) =>
        from source in SourcesIn(certification)
        let own = source.Forms.Where(f => f.Scope == MarkScope.Individual).ToList()
        where own.Count > 0 && own.Count < source.Mark.Persons && own.All(f => f.Copies != CopyRule.PerMember)
        select PersonMessages.TooFewForms(source.Rules, source.Mark, own[0], certification.PlaceOf(source.Mark.Position, SourceShapes.Persons));

    private static IEnumerable<Source> SourcesIn(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        from mark in level.Marks
        let read = certification.FieldsOf(mark, level.Each).ToHashSet<FieldDeclaration>(ReferenceEqualityComparer.Instance)
        let forms = certification.Certification.Forms.Where(f => f.Assessor == mark.Assessor && f.Scope != MarkScope.Report && f.Fields.Any(read.Contains)).ToList()
        where forms.Count > 0
        select new Source(rules, mark, forms);

    /// <summary>A source and the forms that collect its marks.</summary>
    private sealed record Source(RuleSet Rules, SourceRule Mark, List<FormDeclaration> Forms);
}
