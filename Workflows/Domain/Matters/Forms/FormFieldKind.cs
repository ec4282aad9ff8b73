namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>What a field of a form takes.</summary>
public enum FormFieldKind
{
    /// <summary>A line of text.</summary>
    Text,

    /// <summary>Text of several lines.</summary>
    LongText,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number, with its unit.</summary>
    Measure,

    /// <summary>Yuan, to the fen.</summary>
    Money,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>One of the field's choices.</summary>
    Choice,

    /// <summary>Some of them.</summary>
    Choices,

    /// <summary>公民身份号码, with its check character (GB 11643).</summary>
    CitizenId,

    /// <summary>统一社会信用代码, with its check character (GB 32100).</summary>
    CreditCode,

    /// <summary>手机号码</summary>
    Phone,

    /// <summary>An address.</summary>
    Address,

    /// <summary>The files of a material on the matter's list; the form itself holds no value of it.</summary>
    Attachment,

    /// <summary>Rows of the same fields (重复组).</summary>
    Group,
}
