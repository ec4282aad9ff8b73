namespace ApprovalHub.Documents.Layout;

/// <summary>What a text is set in.</summary>
internal enum FontRole
{
    /// <summary>宋体 or 仿宋, for running text.</summary>
    Body,

    /// <summary>黑体, for headings and labels.</summary>
    Heading,
}
