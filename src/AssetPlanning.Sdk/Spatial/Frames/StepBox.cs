namespace AssetPlanning.Spatial;

/// <summary>A box in whole steps from the origin of a frame.</summary>
internal readonly record struct StepBox(long Left, long Bottom, long Right, long Top)
{
    internal static StepBox Nothing => new(long.MaxValue, long.MaxValue, long.MinValue, long.MinValue);

    internal long Width => Right - Left;

    internal long Height => Top - Bottom;

    internal long MiddleX => Left + (Width / 2);

    internal long MiddleY => Bottom + (Height / 2);

    internal bool Meets(StepBox other) => Left <= other.Right && other.Left <= Right && Bottom <= other.Top && other.Bottom <= Top;

    internal StepBox With(long x, long y) => new(Math.Min(Left, x), Math.Min(Bottom, y), Math.Max(Right, x), Math.Max(Top, y));

    internal StepBox With(StepBox other) => other.Left > other.Right ? this : With(other.Left, other.Bottom).With(other.Right, other.Top);

    internal StepBox Widened(long by) => new(Left - by, Bottom - by, Right + by, Top + by);
}
