using System.CommandLine;
using CqpKits.Cli.Usage;

namespace CqpKits.Cli.Verbs;

/// <summary>The commands <c>session …</c>.</summary>
internal static class SessionVerb
{
    /// <summary>The session that a command is about.</summary>
    public static readonly Argument<string> Session = Word.Needed("session", "Le nom de la session ; « agc/juin-2027 » quand deux certifications en ont une de ce nom.");

    /// <summary>Persons of a list who are known.</summary>
    public static readonly Option<string[]> Same = Word.Values("--same", "clé=numéro", "Ce candidat est cette personne déjà connue (ou cette autre ligne) ; peut se répéter.");

    /// <summary>Persons of a list who are others.</summary>
    public static readonly Option<string[]> Other = Word.Values("--other", "clé", "Ce candidat est une autre personne que celles qui lui ressemblent ; peut se répéter.");

    public static Command Make()
    {
        var group = new Command("session", "Tient le registre des sessions : qui est inscrit, ce qui est parti, ce qui est revenu.");
        foreach (var verb in EnrollingVerbs.Make().Concat(ReturnsVerbs.Make()).Concat(JudgingVerbs.Make()).Concat(EndingVerbs.Make()).Concat(ArchivingVerbs.Make()).Append(PurgeVerb.Make()))
        {
            group.Add(verb);
        }

        return group;
    }
}
