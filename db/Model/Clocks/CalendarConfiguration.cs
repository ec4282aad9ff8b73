using ApprovalHub.Domain.Clocks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Clocks;

internal sealed class CalendarConfiguration : IEntityTypeConfiguration<ClosedDays>, IEntityTypeConfiguration<CalendarEdit>
{
    public void Configure(EntityTypeBuilder<ClosedDays> entity)
    {
        entity.ToTable("ClosedDays");
        entity.HasKey(d => d.First);
        entity.Property(d => d.First).ValueGeneratedNever();
        entity.Property(d => d.Reason).HasMaxLength(1000);
        entity.Property(d => d.Notice).HasMaxLength(400);
    }

    public void Configure(EntityTypeBuilder<CalendarEdit> entity)
    {
        entity.ToTable("CalendarEdits");
        entity.HasKey(e => e.Number);
        entity.Property(e => e.Number).ValueGeneratedNever();
        entity.Property(e => e.Reason).HasMaxLength(1000);
        entity.Property(e => e.Notice).HasMaxLength(400);
        entity.Property(e => e.ByName).HasMaxLength(400);
        entity.Ignore(e => e.Days);
    }
}
