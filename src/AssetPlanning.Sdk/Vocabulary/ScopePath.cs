using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>A place in the tree of scopes (范围路径): province / city / county / unit / package / asset, widest first.</summary>
[JsonConverter(typeof(CanonicalTextConverter<ScopePath>))]
public readonly record struct ScopePath : IComparable<ScopePath>, ICanonicalText<ScopePath>
{
    private const char Separator = '>';
    private const int MaximumDepth = 16;

    private readonly string? text;

    private ScopePath(string text) => this.text = text;

    /// <summary>The scope of everything.</summary>
    public static ScopePath Everything => default;

    /// <summary>Whether this is the scope of everything.</summary>
    public bool IsEverything => text is null;

    /// <summary>The names from the widest to the narrowest.</summary>
    public ValueList<SubjectId> Names =>
        text is null ? [] : [.. text.Split(Separator).Select(static name => new SubjectId(name))];

    /// <summary>The path of a division: its province, city, county, township, village as far as the code goes.</summary>
    /// <param name="division">The division.</param>
    /// <returns>The path.</returns>
    public static ScopePath Of(DivisionCode division)
    {
        var path = Everything;
        for (var level = DivisionLevel.Province; level <= division.Level; level++)
        {
            // A city without counties has no name for one: 441900003 lies in 4419 itself.
            var at = division.At(level);
            path = at.Level == level ? path.Then(at.Prefix) : path;
        }

        return path;
    }

    /// <summary>The narrowest scope that holds several.</summary>
    /// <param name="scopes">The scopes.</param>
    /// <returns>Their common beginning; everything for none.</returns>
    public static ScopePath Common(IEnumerable<ScopePath> scopes)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        ScopePath? common = null;
        foreach (var scope in scopes)
        {
            common = common is { } before ? before.SharedWith(scope) : scope;
        }

        return common ?? Everything;
    }

    /// <summary>Reads names joined by <c>&gt;</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The path.</returns>
    /// <exception cref="FormatException">The text is not a path.</exception>
    public static ScopePath Parse(string text) => CanonicalText.Parse<ScopePath>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out ScopePath value)
    {
        value = default;
        if (text is null || text.Length > MaximumDepth * (Identifier.MaximumLength + 1))
        {
            return false;
        }

        if (text.Length == 0)
        {
            return true;
        }

        var names = text.Split(Separator);
        if (names.Length > MaximumDepth || !Array.TrueForAll(names, Identifier.IsValid))
        {
            return false;
        }

        value = new(text);
        return true;
    }

    /// <summary>The path one step narrower.</summary>
    /// <param name="name">The name of the step.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentException">The path is already sixteen deep, or the name is empty.</exception>
    public ScopePath Then(SubjectId name)
    {
        var path = text is null ? name.ToString() : text + Separator + name;
        return TryParse(path, out var value) && !name.IsNone ? value : throw new ArgumentException($"A scope is at most {MaximumDepth} names deep.", nameof(name));
    }

    /// <summary>The first so many names of the path (上级范围).</summary>
    /// <param name="depth">How many names, from the widest.</param>
    /// <returns>The wider path; this one where it has no more names.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The depth is negative.</exception>
    public ScopePath At(int depth)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(depth);
        var end = 0;
        for (var step = 0; step < depth && text is not null && end < text.Length; step++)
        {
            var next = text.IndexOf(Separator, end == 0 ? 0 : end + 1);
            end = next < 0 ? text.Length : next;
        }

        return end == 0 ? Everything : new(text![..end]);
    }

    /// <summary>Whether another scope is this one or lies in it.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The answer.</returns>
    public bool Contains(ScopePath other) =>
        text is null
        || (other.text is { } inner
            && inner.StartsWith(text, StringComparison.Ordinal)
            && (inner.Length == text.Length || inner[text.Length] == Separator));

    /// <summary>Letter by letter and back to the last whole name: of a hundred thousand paths no name is made.</summary>
    private ScopePath SharedWith(ScopePath other)
    {
        var (left, right) = (ToString(), other.ToString());
        var same = left.AsSpan().CommonPrefixLength(right);
        if (same == left.Length && (same == right.Length || right[same] == Separator))
        {
            return this;
        }

        if (same == right.Length && left[same] == Separator)
        {
            return other;
        }

        var end = left.AsSpan(0, same).LastIndexOf(Separator);
        return end < 0 ? Everything : new(left[..end]);
    }

    /// <inheritdoc/>
    public int CompareTo(ScopePath other)
    {
        // Name by name, not letter by letter: A>x comes before A-1, so that a scope and all within it stand together.
        var (left, right) = (ToString(), other.ToString());
        var same = left.AsSpan().CommonPrefixLength(right);
        return Rank(left, same) - Rank(right, same);

        static int Rank(string path, int at) => at == path.Length ? -2 : path[at] == Separator ? -1 : path[at];
    }

    /// <inheritdoc/>
    public override string ToString() => text ?? string.Empty;

    /// <summary>Whether before.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <(ScopePath left, ScopePath right) => left.CompareTo(right) < 0;

    /// <summary>Whether after.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >(ScopePath left, ScopePath right) => left.CompareTo(right) > 0;

    /// <summary>Whether not after.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator <=(ScopePath left, ScopePath right) => left.CompareTo(right) <= 0;

    /// <summary>Whether not before.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator >=(ScopePath left, ScopePath right) => left.CompareTo(right) >= 0;
}
