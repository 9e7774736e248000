using System.Diagnostics.CodeAnalysis;

namespace AssetPlanning.Rulebook;

/// <summary>How the values of one kind of parameter are read and compared (取值解析).</summary>
internal abstract class ValueReading(Type type)
{
    internal Type Type { get; } = type;

    internal static ValueReading Of(ParameterKind kind) => kind switch
    {
        ParameterKind.Ratio => Canonical<Ratio>.Instance,
        ParameterKind.Money => Canonical<Money>.Instance,
        ParameterKind.UnitPrice => Canonical<UnitPrice>.Instance,
        ParameterKind.Years => Canonical<Years>.Instance,
        ParameterKind.Days => Canonical<Days>.Instance,
        ParameterKind.Area => Canonical<Area>.Instance,
        ParameterKind.Count => Whole.Instance,
        ParameterKind.Bands => Scale.Instance,
        ParameterKind.Text => Words.Instance,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of parameter."),
    };

    /// <summary>Scales and words have no least and no most.</summary>
    internal static bool HasOrder(ParameterKind kind) => kind is not (ParameterKind.Bands or ParameterKind.Text);

    internal abstract bool TryRead(string text, [NotNullWhen(true)] out object? value);

    internal virtual int Compare(object left, object right) => throw new InvalidOperationException($"{Type.Name} has no order.");

    private sealed class Canonical<T>() : ValueReading(typeof(T))
        where T : ICanonicalText<T>, IComparable<T>
    {
        internal static Canonical<T> Instance { get; } = new();

        internal override bool TryRead(string text, [NotNullWhen(true)] out object? value)
        {
            var read = T.TryParse(text, out var known);
            value = read ? known : null;
            return read;
        }

        internal override int Compare(object left, object right) => ((T)left).CompareTo((T)right);
    }

    private sealed class Whole() : ValueReading(typeof(int))
    {
        internal static Whole Instance { get; } = new();

        internal override bool TryRead(string text, [NotNullWhen(true)] out object? value)
        {
            var read = DecimalText.TryReadCount(text, out var number);
            value = read ? number : null;
            return read;
        }

        internal override int Compare(object left, object right) => ((int)left).CompareTo((int)right);
    }

    private sealed class Scale() : ValueReading(typeof(ProgressiveBands))
    {
        internal static Scale Instance { get; } = new();

        internal override bool TryRead(string text, [NotNullWhen(true)] out object? value)
        {
            var read = ProgressiveBands.TryParse(text, out var bands);
            value = bands;
            return read;
        }
    }

    private sealed class Words() : ValueReading(typeof(string))
    {
        internal static Words Instance { get; } = new();

        internal override bool TryRead(string text, [NotNullWhen(true)] out object? value)
        {
            value = text;
            return text.Length > 0;
        }
    }
}
