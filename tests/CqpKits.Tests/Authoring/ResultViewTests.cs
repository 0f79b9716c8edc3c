using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CqpKits.Authoring.Data;
using CqpKits.Authoring.Results;
using CqpKits.Documents.Canonical;
using CqpKits.Sessions.Results;

namespace CqpKits.Tests.Authoring;

/// <summary>The view of results has one list of keys: what JSON writes is in its schema, what templates read is in the page, and one thing has one name.</summary>
public sealed partial class ResultViewTests
{
    private const string Page = "docs/resultats.md";

    /// <summary>What a template's names lead to, record by record.</summary>
    private static readonly IReadOnlyDictionary<string, Type> Printed = PrintedFrom([("session", typeof(SessionView)), ("candidat", typeof(CandidateView)), ("element", typeof(ItemView)), ("papier", typeof(PaperView))]);

    public static TheoryData<Type> Views =>
        [.. typeof(DocumentResults).Assembly.GetTypes().Where(t => t.Namespace == typeof(DocumentResults).Namespace && t.IsPublic && t != typeof(DocumentResults) && !t.IsAssignableTo(typeof(Attribute)))];

    public static TheoryData<string, string> Written => new()
    {
        { nameof(SessionView), "sessions" },
        { nameof(FileView), "fichiers" },
        { nameof(QuestionView), "a_trancher" },
        { nameof(TotalsView), "totaux" },
        { nameof(ReturnedSessionView), "retours" },
    };

    [Theory]
    [MemberData(nameof(Views))]
    public void Every_property_has_a_key(Type view) => Assert.All(view.GetProperties(), p => Assert.NotEmpty(KeyOf(p)));

    [Theory]
    [MemberData(nameof(Written))]
    public void What_JSON_writes_is_in_the_published_schema(string view, string key)
    {
        var schema = JsonNode.Parse(File.ReadAllText(Repository.PathOf("docs/" + ResultSchema.FileName)))!;
        var seen = new HashSet<Type>();
        Compare(typeof(DocumentResults).Assembly.GetType($"{typeof(DocumentResults).Namespace}.{view}")!, schema["properties"]![key]!, schema, seen);
        Assert.NotEmpty(seen);
    }

    [Fact]
    public void What_templates_read_is_in_the_page_and_nothing_else_is()
    {
        var documented = PageRows();
        foreach (var (path, view) in documented)
        {
            Assert.True(Printed.ContainsKey(path), $"{Page} names « {path} », which no template can reach.");
            Assert.Equal(ResultKeys.Of(Printed[path]).Select(k => (k.Key, IsOfTemplatesAlone(Printed[path], k.Key))).Order(), view.Order());
        }

        Assert.Empty(Printed.Values.Distinct().Except(documented.Keys.Select(path => Printed[path])));
    }

    /// <summary>A member of the view that is called the same in two records has the same key in both, and a printed form has the key of what it is a form of.</summary>
    [Fact]
    public void One_thing_has_one_key()
    {
        var keys = Views.SelectMany(v => v.Data.GetProperties()).Select(p => (Name: NameOf(p), Key: KeyOf(p))).Distinct().ToList();
        Assert.Empty(keys.GroupBy(k => k.Name).Where(g => g.Count() > 1).Select(g => $"{g.Key} : {string.Join(", ", g.Select(k => k.Key))}"));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void A_key_stands_once_in_a_record_or_twice_as_a_value_and_its_printed_form(Type view) => Assert.All(
        view.GetProperties().GroupBy(KeyOf).Where(g => g.Count() > 1),
        g => Assert.Equal([false, true], g.Select(p => p.IsDefined(typeof(PrintedAttribute)))));

    [Fact]
    public void A_former_key_is_one_no_more_and_leads_to_one_that_is()
    {
        Assert.NotEmpty(ResultKeys.Former);
        Assert.All(ResultKeys.Former, renamed =>
        {
            Assert.DoesNotContain(renamed.Key.Former, ResultKeys.Of(renamed.Key.View).Keys);
            Assert.True(Leads(renamed.Key.View, renamed.Value.Split('.')), renamed.Value);
            Assert.Contains($".{renamed.Key.Former}` | ", File.ReadAllText(Repository.PathOf(Page)), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("{{ session.nom }}", "(1,12)", "« session »")]
    [InlineData("Bonjour\n{{ if candidat.verdict_calcule }}x{{ end }}", "(2,16)", "« calcule.verdict »")]
    [InlineData("{{ candidat.motif_calcule }}", "(1,13)", "« calcule.motif »")]
    [InlineData("{{ if candidat.issue.nature == 'totale' }}x{{ end }}", "(1,22)", "« issue »")]
    [InlineData("{{ for m in candidat.manques }}{{ if !m.retient }}x{{ end }}{{ end }}", "(1,41)", "« bloque »")]
    [InlineData("{{ candidat.nomm }}", "(1,13)", "« nom »")]
    public void A_former_key_is_a_fault_that_says_the_new_one(string template, string place, string hint)
    {
        var fault = Assert.Single(Sample.Compose(template, Results()).Diagnostics);
        Assert.Equal("CQP103", fault.Code);
        Assert.EndsWith(place, fault.Position!.ToString(), StringComparison.Ordinal);
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ session.session }} {{ session.candidats[0].nom }} {{ session.groupes[0].candidats[0].nom }}", "printemps Zoé Petit Zoé Petit")]
    [InlineData("{{ candidat.valeur }}, {{ candidat.regle.code }}, {{ candidat.mention }}{{ if candidat.mention }}a{{ end }}b", "66,67~%, R1, b")]
    [InlineData("{{ candidat.issue.issue }}{{ candidat.issue.delai }} {{ candidat.decisions.size }}{{ if candidat.calcule }}a{{ end }}", "partielle 0")]
    [InlineData("{{ for m in candidat.manques }}{{ m.de }}, {{ m.quoi }}{{ if m.bloque }}, bloque{{ end }}{{ m.fichier }}{{ end }}", "Le jury, une note, bloque")]
    public void A_template_reads_the_view(string template, string printed)
    {
        var composed = Sample.Compose(template, Results());
        Assert.True(composed.Succeeded, string.Join('\n', composed.Diagnostics));
        Assert.Equal($"paragraphe: {printed}\n", DocumentText.Write(composed.Value!.Blocks));
    }

    internal static TemplateData Results()
    {
        var candidate = new CandidateView
        {
            Key = "petit-zoe",
            Name = "Zoé Petit",
            Company = "",
            Rule = "R1",
            PrintedRule = new RuleView { Code = "R1", Title = "Règle", Source = "", SourceDate = "", Passage = "", Effective = "", Decision = "", GivesCertification = true },
            Verdict = "non décidable",
            IsSettled = false,
            Reason = "",
            Value = "66,6666666666666666666666666667",
            PrintedValue = "66,67 %",
            Outcome = new OutcomeView("partielle", "", [], null),
            Conditions = [],
            Results = [],
            Aside = [],
            Evaluations = [],
            Remarks = [],
            Lacks = [new LackView("Le jury", "une note", false, true, null, null)],
        };
        var session = new SessionView
        {
            Certification = "agc",
            Session = "printemps",
            PrintedSession = "printemps",
            Date = "",
            Venue = "",
            Members = [],
            Candidates = [candidate],
            Groups = [new GroupView(candidate.PrintedRule, [], [candidate])],
        };
        return Sample.Observation() with { Fields = [], Results = new DocumentResults(session, candidate, null) };
    }

    /// <summary>The keys of each row of the page, each with whether it is said to be of templates alone.</summary>
    private static Dictionary<string, List<(string Key, bool IsOfTemplatesAlone)>> PageRows()
    {
        var section = File.ReadAllText(Repository.PathOf(Page)).Split("## Changer les textes")[1].Split("| avant |")[0];
        return (
            from line in section.Split('\n')
            where line.StartsWith("| `", StringComparison.Ordinal)
            let cells = line.Split('|')
            from path in Name().Matches(cells[1])
            select (path.Groups["key"].Value, Keys: Name().Matches(InBrackets().Replace(cells[2], "")).Select(m => (m.Groups["key"].Value, m.Groups["star"].Length > 0)).ToList()))
            .ToDictionary(r => r.Value, r => r.Keys);
    }

    private static bool IsOfTemplatesAlone(Type view, string key) => view.GetProperties().All(p => KeyOf(p) != key || p.IsDefined(typeof(PrintedAttribute)));

    private static Dictionary<string, Type> PrintedFrom(IEnumerable<(string Path, Type View)> roots)
    {
        var found = new Dictionary<string, Type>();
        var waiting = new Queue<(string Path, Type View)>(roots);
        while (waiting.TryDequeue(out var next))
        {
            // The first path to a record that stands in several places, and in itself, is enough below it.
            var known = found.ContainsValue(next.View);
            found[next.Path] = next.View;
            foreach (var (key, property) in ResultKeys.Of(next.View).Where(k => !known && ViewIn(k.Value) is not null))
            {
                waiting.Enqueue(($"{next.Path}.{key}", ViewIn(property)!));
            }
        }

        return found;
    }

    private static bool Leads(Type view, ReadOnlySpan<string> path) =>
        path.Length == 0 || (ResultKeys.Of(view).TryGetValue(path[0], out var property) && (path.Length == 1 || Leads(ViewIn(property)!, path[1..])));

    private static void Compare(Type view, JsonNode schema, JsonNode root, HashSet<Type> seen)
    {
        var place = Resolve(Resolve(schema, root)["items"] ?? schema, root);
        var written = view.GetProperties().Where(p => p.IsDefined(typeof(JsonPropertyNameAttribute))).ToList();
        Assert.Equal(written.Select(KeyOf), place["properties"]!.AsObject().Select(p => p.Key));
        foreach (var property in seen.Add(view) ? written : [])
        {
            if (ViewIn(property) is { } inner)
            {
                Compare(inner, place["properties"]![KeyOf(property)]!, root, seen);
            }
        }
    }

    private static JsonNode Resolve(JsonNode schema, JsonNode root) => schema["$ref"] is { } reference
        ? Resolve(reference.GetValue<string>()[2..].Split('/').Aggregate(root, (node, step) => node[step]!), root)
        : schema;

    /// <summary>The record of the view that a property holds, alone or in a list; null for a text, a number, a truth value.</summary>
    private static Type? ViewIn(PropertyInfo property)
    {
        var type = property.PropertyType is { IsGenericType: true } list ? list.GetGenericArguments()[0] : property.PropertyType;
        return type.Namespace == typeof(DocumentResults).Namespace ? type : null;
    }

    private static string KeyOf(PropertyInfo property) =>
        property.GetCustomAttribute<PrintedAttribute>()?.Key ?? property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? "";

    private static string NameOf(PropertyInfo property) => property.Name.StartsWith("Printed", StringComparison.Ordinal) ? property.Name["Printed".Length..] : property.Name;

    [GeneratedRegex(@"(?<star>\*?)`(?<key>[a-z_.]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex InBrackets();
}
