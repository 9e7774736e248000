using System.Collections.Frozen;

namespace AssetPlanning.Rulebook;

/// <summary>The entries of one kind, by code (目录).</summary>
/// <typeparam name="TTerm">The kind of entry.</typeparam>
public sealed class Catalogue<TTerm>
    where TTerm : Term<TTerm>
{
    private readonly FrozenDictionary<Code<TTerm>, TTerm> byCode;

    internal Catalogue(IEnumerable<TTerm> terms)
    {
        All = [.. terms.OrderBy(static term => term.Code)];
        byCode = All.ToFrozenDictionary(static term => term.Code);
    }

    /// <summary>All entries, by code.</summary>
    public ValueList<TTerm> All { get; }

    /// <summary>The entry of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The entry, or null.</returns>
    public TTerm? Find(Code<TTerm> code) => byCode.GetValueOrDefault(code);

    /// <summary>Whether there is an entry of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The answer.</returns>
    public bool Contains(Code<TTerm> code) => byCode.ContainsKey(code);

    internal IEnumerable<string> Own() => All.Where(static term => term.Code.IsOwn).Select(static term => term.ToString());

    /// <summary>This catalogue and an entry of a user.</summary>
    internal Catalogue<TTerm> With(TTerm term)
    {
        if (!term.Code.IsOwn)
        {
            throw new ArgumentException($"'{term.Code}': codes of users begin with x-.", nameof(term));
        }

        return Contains(term.Code)
            ? throw new ArgumentException($"'{term.Code}' is in the catalogue already.", nameof(term))
            : new(All.Add(term));
    }
}
