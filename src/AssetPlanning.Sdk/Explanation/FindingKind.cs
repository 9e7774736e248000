using System.Globalization;
using System.Text;

namespace AssetPlanning;

/// <summary>A kind of finding (问题类型): its code, severity, and texts with numbered places for the arguments.</summary>
/// <remarks>Users declare their own under <c>x-</c> codes and report them through the same turns as the built-in rules.</remarks>
public sealed record FindingKind
{
    /// <summary>The code, which never changes its meaning.</summary>
    public required Code<FindingKind> Code { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What was found, in Chinese; <c>{0}</c> and on stand for the arguments.</summary>
    public required string Chinese { get; init; }

    /// <summary>What was found, in English.</summary>
    public required string English { get; init; }

    /// <summary>What would cure it, in Chinese.</summary>
    public required string CureChinese { get; init; }

    /// <summary>What would cure it, in English.</summary>
    public required string CureEnglish { get; init; }

    /// <summary>The law or rule it rests on, where there is one.</summary>
    public Citation? Basis { get; init; }

    /// <summary>What is set aside must be found as such: an item never vanishes behind a mere hint.</summary>
    internal static FindingKind RequireSettingAside(FindingKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.Severity >= Severity.Rejected
            ? kind
            : throw new ArgumentException($"{kind.Code} is of severity {kind.Severity}; setting an item aside takes {Severity.Rejected}.", nameof(kind));
    }

    /// <summary>Fills the numbered places of a text.</summary>
    internal static string Fill(string text, ValueList<Figure> arguments)
    {
        var filled = new StringBuilder(text);
        for (var place = 0; place < arguments.Count; place++)
        {
            filled.Replace(string.Create(CultureInfo.InvariantCulture, $"{{{place}}}"), arguments[place].ToText());
        }

        return filled.ToString();
    }
}
