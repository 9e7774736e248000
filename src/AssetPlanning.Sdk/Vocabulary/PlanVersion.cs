using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>A plan and which version of it (规划版本): a figure computed under one version is stale under the next.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Number">Its version, from 1.</param>
[JsonConverter(typeof(CanonicalTextConverter<PlanVersion>))]
public readonly record struct PlanVersion(SubjectId Plan, int Number) : ICanonicalText<PlanVersion>
{
    /// <summary>Its version, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int Number { get; init => field = FromOne(value); } = FromOne(Number);

    /// <summary>Reads <c>plan@number</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The version.</returns>
    /// <exception cref="FormatException">The text is not a version of a plan.</exception>
    public static PlanVersion Parse(string text) => CanonicalText.Parse<PlanVersion>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out PlanVersion value)
    {
        value = default;
        var at = text?.LastIndexOf('@') ?? -1;
        if (at < 0
            || !SubjectId.TryParse(text![..at], out var plan)
            || !DecimalText.TryReadCount(text.AsSpan(at + 1), out var number)
            || number < 1)
        {
            return false;
        }

        value = new(plan, number);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Plan}@{Number}");

    private static int FromOne(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return number;
    }
}
