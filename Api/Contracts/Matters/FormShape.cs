namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>The form of a matter version (自定义表单): what to draw, what may be typed.</summary>
public sealed record FormShape
{
    /// <summary>What it is called, for example 取水许可申请书, or null.</summary>
    public string? Title { get; init; }

    /// <summary>What people read where they read English, or null.</summary>
    public string? EnglishTitle { get; init; }

    /// <summary>The article that says what is asked, or null.</summary>
    public string? Ground { get; init; }

    public required IReadOnlyList<Field> Fields { get; init; }

    /// <summary>Every field stands in one of them.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>A field: its key, what people read, and what it takes.</summary>
    public sealed record Field
    {
        public required string Name { get; init; }

        public required string Title { get; init; }

        /// <summary>What people read where they read English, or null.</summary>
        public string? EnglishTitle { get; init; }

        /// <summary>Text, LongText, Whole, Measure, Money, Date, Flag, Choice, Choices, CitizenId, CreditCode, Phone, Address, Attachment or Group.</summary>
        public required string Kind { get; init; }

        /// <summary>Whether an application is incomplete without it, where it is shown.</summary>
        public bool Required { get; init; }

        public string? Help { get; init; }

        public int? MinLength { get; init; }

        /// <summary>Longest text, in code points.</summary>
        public int Longest { get; init; }

        public string? Pattern { get; init; }

        public decimal? Least { get; init; }

        public decimal? Most { get; init; }

        public string? Unit { get; init; }

        public int? Decimals { get; init; }

        public IReadOnlyList<Choice> Choices { get; init; } = [];

        /// <summary>Fields of each row of a group.</summary>
        public IReadOnlyList<Field> Fields { get; init; } = [];

        public int? LeastRows { get; init; }

        public int? MostRows { get; init; }

        /// <summary>Code of the material whose files an attachment shows.</summary>
        public string? Material { get; init; }

        /// <summary>It is shown while all of these hold of the fields beside it.</summary>
        public IReadOnlyList<Condition> Shown { get; init; } = [];

        /// <summary>Steps that may change it; empty: the application itself, pre-review, intake and correction.</summary>
        public IReadOnlyList<string> EditAt { get; init; } = [];

        /// <summary>Steps whose people may see it besides those that fill it in; empty: all. In a case what the reader may not see is not there.</summary>
        public IReadOnlyList<string> SeeAt { get; init; } = [];
    }

    /// <summary>A value to choose, and its name.</summary>
    public sealed record Choice(string Value, string Title)
    {
        /// <summary>What people read where they read English, or null.</summary>
        public string? EnglishTitle { get; init; }
    }

    /// <summary>A part with a heading, in one or two columns.</summary>
    public sealed record Section(string Title, int Columns, IReadOnlyList<string> Fields)
    {
        /// <summary>What people read where they read English, or null.</summary>
        public string? EnglishTitle { get; init; }
    }

    /// <summary>A condition as branches have them: <c>eq, ne, gt, ge, lt, le, in, notIn, contains, present, absent</c>.</summary>
    public sealed record Condition(string Field, string Operator, string Value);
}
