using System.Text;
using System.Text.Json;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Json;

/// <summary>What a planner knows of documents: the rules by name, how they are written, how much is read.</summary>
internal sealed class PlannerDocuments(RuleKinds kinds, ReadLimits limits, IEnumerable<string> added)
{
    private static readonly string Library = typeof(PlannerDocuments).Assembly.GetName().Version!.ToString(3);

    /// <summary>What the host added, by name: with the library's version and the edition it names the planner.</summary>
    private readonly InputPrint planner = new(
        "planner",
        Fingerprint.Of(Encoding.UTF8.GetBytes(string.Join('\n', kinds.All.Select(static kind => $"{kind.Family.Name} {kind.Name} {kind.Type}").Concat(added).Order(StringComparer.Ordinal)))));

    internal RuleKinds Kinds { get; } = kinds;

    internal JsonSerializerOptions Options { get; } = CanonicalJson.Options(kinds, limits);

    internal ReadLimits Limits { get; } = limits;

    /// <summary>A stamp over inputs, each hashed by its canonical bytes, and only when somebody reads it.</summary>
    internal Func<Provenance> Stamp<T>(RulebookEdition rulebook, (string Name, T Content) input) => () => new()
    {
        Library = Library,
        Edition = rulebook.Name,
        Inputs = [planner, Print(input)],
    };

    internal Func<Provenance> Stamp<T1, T2>(RulebookEdition rulebook, (string Name, T1 Content) first, (string Name, T2 Content) second) => () => new()
    {
        Library = Library,
        Edition = rulebook.Name,
        Inputs = [planner, Print(first), Print(second)],
    };

    internal Func<Provenance> Stamp<T1, T2, T3>(
        RulebookEdition rulebook,
        (string Name, T1 Content) first,
        (string Name, T2 Content) second,
        (string Name, T3 Content) third) => () => new()
        {
            Library = Library,
            Edition = rulebook.Name,
            Inputs = [planner, Print(first), Print(second), Print(third)],
        };

    internal Func<Provenance> Stamp<T1, T2, T3, T4>(
        RulebookEdition rulebook,
        (string Name, T1 Content) first,
        (string Name, T2 Content) second,
        (string Name, T3 Content) third,
        (string Name, T4 Content) fourth)
    {
        var stamp = Stamp(rulebook, first, second, third);
        return () =>
        {
            var three = stamp();
            return three with { Inputs = three.Inputs.Add(Print(fourth)) };
        };
    }

    /// <summary>The fingerprint of one content, as a stamp would take it.</summary>
    internal InputPrint PrintOf<T>(string name, T content) => Print((name, content));

    private InputPrint Print<T>((string Name, T Content) input)
    {
        try
        {
            return new(input.Name, Fingerprint.Of(DocumentWriter.Content(input.Content, Options)));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The findings say what has no name; a stamp that cannot be taken is shown as none, not as some other.
            return new(input.Name, null);
        }
    }
}
