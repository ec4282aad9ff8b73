namespace ApprovalHub.Domain.Ratings;

/// <summary>评价等级: five, the last two of which are low (差评) (国办发〔2019〕51号; FACTS 6.2).</summary>
public enum RatingGrade
{
    /// <summary>非常满意</summary>
    VerySatisfied,

    /// <summary>满意</summary>
    Satisfied,

    /// <summary>基本满意</summary>
    Fair,

    /// <summary>不满意</summary>
    Dissatisfied,

    /// <summary>非常不满意</summary>
    VeryDissatisfied,
}
