-- Days of the Party come with lists of people: the same part as the ordinary door of recording opens.
insert into personnel.opening (permission, sensitivity) values ('intake.import', 'party');
