using CqpKits.Authoring.Results;
using Scriban.Runtime;

namespace CqpKits.Authoring.Data;

/// <summary><c>session</c>: who sat, and the candidates by rule set.</summary>
internal static class SessionModel
{
    public static ScriptObject Of(SessionSheet session) => DataObject.Of(
        ("nom", session.Name), ("date", session.Date), ("lieu", session.Place),
        ("membres", DataObject.List(session.Members, m => DataObject.Of(("nom", m.Name), ("fonction", m.Function), ("preside", m.Presides)))),
        ("groupes", DataObject.List(session.Groups, Of)));

    public static ScriptObject? Of(RuleSheet? rule) => rule is null ? null : DataObject.Of(
        ("code", rule.Code), ("intitule", rule.Title), ("source", rule.Source), ("date_source", rule.SourceDate), ("passage", rule.Passage),
        ("effet", rule.Effective), ("decision", rule.Decision), ("delivre_la_certification", rule.GivesCertification));

    public static ScriptObject Of(ItemHead item) => DataObject.Of(("code", item.Code), ("libelle", item.Label), ("nature", item.Noun));

    private static ScriptObject Of(GroupSheet group) => DataObject.Of(
        ("regle", Of(group.Rule)),
        ("elements", DataObject.List(group.Items, Of)),
        ("candidats", DataObject.List(group.Candidates, ResultModel.Of)),
        ("graphiques", DataObject.List(group.Charts, Of)));

    private static ScriptObject Of(ChartSheet chart) => DataObject.Of(
        ("element", Of(chart.Item)), ("seuil", chart.Threshold), ("resume", chart.Summary), ("description", chart.Description),
        ("largeurs", DataObject.List(chart.Widths, w => (object)w)), ("avant_seuil", chart.ColumnsBelow),
        ("lignes", DataObject.List(chart.Lines, l => DataObject.Of(
            ("nom", l.Name), ("texte", l.Text),
            ("cellules", DataObject.List(l.Cells, c => DataObject.Of(("colonnes", c.Columns), ("ton", c.Tone))))))));
}
