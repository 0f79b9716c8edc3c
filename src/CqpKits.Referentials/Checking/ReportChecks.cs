using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Shapes;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of forms of <c>portee: report</c>: each mark must have a computed value to compare it with.</summary>
internal static class ReportChecks
{
    /// <summary>A mark of a report is a mean of a domaine, so a repeated mark repeats over domaines.</summary>
    public static IEnumerable<Diagnostic> OneMarkEachDomain(CheckedCertification certification) =>
        from form in Reports(certification)
        from field in MarksOf(form)
        where field.ForEach is not (null or FieldCollection.Domains)
        select ReportMessages.ReportOfSingleMarks(field, certification.PlaceOf(field.Position, FormShapes.ForEach));

    public static IEnumerable<Diagnostic> Scales(CheckedCertification certification) =>
        from form in Reports(certification)
        from field in MarksOf(form)
        where field.Repeats is null
        let scale = certification.Scale(field.Scale)
        let other = Compared(form, certification).SelectMany(MarksOf).Select(f => certification.Scale(f.Scale))
            .FirstOrDefault(s => s is not null && scale is not null && (s.Minimum, s.Maximum) != (scale.Minimum, scale.Maximum))
        where other is not null
        select ReportMessages.ReportOnAnotherScale(field, other, certification.PlaceOf(field.Position, FormShapes.Scale));

    public static IEnumerable<Diagnostic> NothingToCompare(CheckedCertification certification) =>
        from form in Reports(certification)
        where MarksOf(form).Any(f => f.Repeats is null) && !Compared(form, certification).SelectMany(MarksOf).Any()
        select ReportMessages.ReportOfNothing(form, certification.PlaceOf(form.Position, FormShapes.Scope));

    /// <summary>« reprend » is allowed in reports only: in another form the copied value would count as a mark.</summary>
    public static IEnumerable<Diagnostic> RepeatedOutsideReports(CheckedCertification certification) =>
        from form in certification.Certification.Forms
        where form.Scope != MarkScope.Report
        from field in MarksOf(form)
        where field.Repeats is not null
        select ReportMessages.RepeatedOutsideReport(field, certification.PlaceOf(field.Position, FormShapes.Repeats));

    public static IEnumerable<Diagnostic> RepeatedTwice(CheckedCertification certification) =>
        from form in Reports(certification)
        from same in MarksOf(form).Where(f => f.Repeats is not null && f.ForEach is not null).GroupBy(f => (f.ForEach, f.Repeats))
        from again in same.Skip(1)
        select ReportMessages.RepeatedTwice(again, same.First(), certification.PlaceOf(again.Position, FormShapes.Repeats));

    public static IEnumerable<Diagnostic> NothingToRepeat(CheckedCertification certification) =>
        from form in Reports(certification)
        from field in MarksOf(form)
        let assessor = certification.Assessor(field.Repeats ?? "")
        where assessor is not null && !certification.CountedFieldsOf(assessor.Code).Any()
        select ReportMessages.NothingToRepeat(field, certification.PlaceOf(field.Position, FormShapes.Repeats));

    private static IEnumerable<FormDeclaration> Reports(CheckedCertification certification) =>
        certification.Certification.Forms.Where(f => f.Scope == MarkScope.Report);

    private static IEnumerable<FormDeclaration> Compared(FormDeclaration report, CheckedCertification certification) =>
        certification.Certification.Forms.Where(f => f.Scope == MarkScope.Individual && f.Assessor == report.Assessor);

    private static IEnumerable<FieldDeclaration> MarksOf(FormDeclaration form) => form.Fields.Where(f => f.Nature == FieldNature.Mark);
}
